import { strFromU8, strToU8, unzipSync } from 'fflate';
import { steadyZip } from '../../steadyZip.ts';

/** Names that the library numbers on through every document that it ever wrote; here they count from 1. */
const NUMBERED = [
  /(_Toc)(\d+)/g,
  /(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)/g,
  /(<wp:docPr [^>]*?\bid=")(\d+)/g,
] as const;

/** A Word document whose bytes depend on its content alone. */
export function steadyDocx(zip: Uint8Array): Uint8Array {
  const files = unzipSync(zip);
  const part = 'word/document.xml';
  const text = NUMBERED.reduce((xml, pattern) => {
    const numbers = new Map<string, number>();
    return xml.replace(pattern, (_, before: string, number: string) => {
      if (!numbers.has(number)) numbers.set(number, numbers.size + 1);
      return `${before}${numbers.get(number)}`;
    });
  }, strFromU8(files[part]!));
  return steadyZip({ ...files, [part]: strToU8(text) });
}
