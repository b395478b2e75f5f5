/** Numbering systems on offer: Western Arabic digits (0–9) and Eastern Arabic digits (٠–٩). */
export const DIGITS = ['latn', 'arab'] as const;
export type Digits = (typeof DIGITS)[number];

/** Latin words, codes and addresses keep the digits in them and right after them; so does a left-to-right quotation. */
const PARTS =
  /(\u2066[^\u2069]*\u2069|[\w./:-]*[A-Za-z][\w./:@#&?=+%-]*(?: \d[\d.]*(?=[\s)]|$))?)|\d+(?:[.,]\d+)*(?:\s?%)?/g;
const SIGNS: Readonly<Record<string, string>> = { '.': '٫', ',': '٬', '%': '٪' };
const EASTERN = '٠١٢٣٤٥٦٧٨٩';

/** A text written with Western digits in the digits of choice. */
export const inDigits = (text: string, digits: Digits): string =>
  digits === 'latn'
    ? text
    : text.replace(PARTS, (whole, latin: string | undefined) =>
        latin === undefined
          ? whole.replace(/[\d.,%]/g, (sign) => SIGNS[sign] ?? EASTERN[Number(sign)]!)
          : whole,
      );
