import { strFromU8, strToU8, unzipSync } from 'fflate';
import { steadyZip } from './steadyZip.ts';

const STYLES = 'xl/styles.xml';
/** The parts of a font in the order in which Excel reads them (ECMA-376, 18.8.22), from which the library departs. */
const FONT_PARTS = [
  'b',
  'i',
  'strike',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** A workbook that the library wrote: its fonts in order, and packed without the hour at which it was written. */
export function steadyXlsx(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const files = unzipSync(zip);
  return steadyZip({ ...files, [STYLES]: strToU8(orderedFonts(strFromU8(files[STYLES]!))) });
}

const orderedFonts = (styles: string): string =>
  styles.replace(/(?<=<font>).*?(?=<\/font>)/gs, (parts) =>
    [...parts.matchAll(/<(\w+)[^>]*\/>/g)]
      .sort(([, a], [, b]) => FONT_PARTS.indexOf(a!) - FONT_PARTS.indexOf(b!))
      .map(([part]) => part)
      .join(''),
  );
