/** A view that a reader kept for a notebook or a report: enough to show it again, and what the reader said of it. */
export interface Pin {
  /** The same for the same frame of the same view, so that pinning twice keeps one. */
  readonly id: string;
  readonly screen: string;
  /** The search part of the link that rebuilds the view, empty or starting with `?`. */
  readonly link: string;
  /** Name of the frame on its screen, such as `months`. */
  readonly frame: string;
  /** The frame's title when it was pinned, in the language of that moment. */
  readonly title: string;
  /** Data version that was shown; null when none was known. */
  readonly data_version: string | null;
  readonly note: string;
}

/** The identity of a pin: its frame and the view around it, whatever the language. */
export const pinId = ({ link, frame }: Pick<Pin, 'link' | 'frame'>): string => `${frame}${link}`;

const FRAME = /^[a-z][A-Za-z0-9-]{0,29}$/;
const MAX_TEXT = 2000;
/** The longest link: a question in SQL takes up to 5,000 characters of it. */
const MAX_LINK = 8000;

/** A pin from a file or the device, or null when it is none. Text is cut at 2,000 characters; a link is whole or refused. */
export function readPin(value: unknown): Pin | null {
  if (typeof value !== 'object' || value === null) return null;
  const { screen, link, frame, title, data_version, note } = value as Record<string, unknown>;
  if (typeof screen !== 'string' || typeof link !== 'string' || typeof frame !== 'string') return null;
  // A link is only ever the search part of an address of this page.
  if (!FRAME.test(frame) || !(link === '' || link.startsWith('?')) || link.length > MAX_LINK) return null;
  const text = (part: unknown) => (typeof part === 'string' ? part.slice(0, MAX_TEXT) : '');
  return {
    id: pinId({ link, frame }),
    screen,
    link,
    frame,
    title: text(title),
    data_version: typeof data_version === 'string' ? data_version : null,
    note: text(note),
  };
}
