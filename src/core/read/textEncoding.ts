/** Character sets that a text file may have; `ascii` is any of them as long as no other byte comes. */
export type TextEncoding = 'ascii' | 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'windows-1252';

/**
 * The character set of a text from its first bytes: byte order mark, zero bytes in every second place (UTF-16), valid UTF-8,
 * else one of two Windows sets. Arabic words are runs of high bytes (Windows-1256), European letters stand alone (1252).
 */
export function detectEncoding(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = wideEncoding(bytes);
  if (wide) return wide;
  if (!bytes.some((byte) => byte >= 0x80)) return 'ascii';
  if (isUtf8(bytes)) return 'utf-8';
  let high = 0;
  let paired = 0;
  for (let k = 1; k < bytes.length; k++) {
    if (bytes[k]! < 0xa0) continue;
    high++;
    if (bytes[k - 1]! >= 0xa0) paired++;
  }
  return paired * 2 > high ? 'windows-1256' : 'windows-1252';
}

/** UTF-16 without a mark: Latin text has a zero in every second byte, Arabic text 0x06. */
function wideEncoding(bytes: Uint8Array): TextEncoding | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return null;
  const tops = [0, 0];
  for (let k = 0; k < length; k++) if (bytes[k] === 0 || bytes[k] === 6) tops[k & 1]!++;
  if (tops[1]! > length * 0.35 && tops[0]! < length * 0.1) return 'utf-16le';
  if (tops[0]! > length * 0.35 && tops[1]! < length * 0.1) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  // The sample may end inside a letter, which has at most four bytes.
  let end = bytes.length;
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      end = bytes.length - back;
      break;
    }
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end));
    return true;
  } catch {
    return false;
  }
}

/** Turns bytes into text piece by piece. A text that begins as ASCII is looked at again when its first other byte comes. */
export class TextReader {
  #encoding: TextEncoding;
  #decoder: TextDecoder;
  /** Characters that were no letters of the set, replaced by U+FFFD. */
  replaced = 0;

  constructor(sample: Uint8Array) {
    this.#encoding = detectEncoding(sample);
    this.#decoder = decoderOf(this.#encoding);
  }

  get encoding(): TextEncoding {
    return this.#encoding;
  }

  /** The text of the next bytes; call without bytes at the end. */
  read(bytes?: Uint8Array): string {
    if (bytes && this.#encoding === 'ascii' && bytes.some((byte) => byte >= 0x80)) {
      this.#encoding = detectEncoding(bytes);
      this.#decoder = decoderOf(this.#encoding);
    }
    const text = bytes ? this.#decoder.decode(bytes, { stream: true }) : this.#decoder.decode();
    for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) this.replaced++;
    return text;
  }
}

const decoderOf = (encoding: TextEncoding) => new TextDecoder(encoding === 'ascii' ? 'utf-8' : encoding);

/** All of a text at once. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding; replaced: number } {
  const reader = new TextReader(bytes.subarray(0, 1 << 18));
  const text = reader.read(bytes) + reader.read();
  return { text: text.replace(/^\uFEFF/, ''), encoding: reader.encoding, replaced: reader.replaced };
}
