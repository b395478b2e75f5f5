/** Colours of a printed report, hexadecimal without the hash: the atlas's light theme, readable in grey. */
export const INK = {
  text: '17201F',
  soft: '46524F',
  accent: '0B5C63',
  line: 'B4BAB5',
  ground: 'ECEEEB',
  warn: '7A4B00',
} as const;

/** A face that Word and Excel have for both scripts. */
export const REPORT_FONT = 'Arial';

/** Draws a picture of this many pixels for each CSS pixel: sharp in print. */
export const PICTURE_SCALE = 2;
