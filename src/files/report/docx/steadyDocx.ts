import { strFromU8, strToU8, unzipSync } from 'fflate';
import { steadyZip } from '../../steadyZip.ts';

/** Names that the library numbers on through every document that it ever wrote, or makes up; here they count from 1. */
const NUMBERED = [
  /(_Toc)(\d+)/g,
  /(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)/g,
  /(<wp:docPr [^>]*?\bid=")(\d+)/g,
] as const;
const LINK = /(?<=<Relationship Id=")(rId[^"]+)(?="[^>]*\/hyperlink")/g;

/** A Word document whose bytes depend on its content alone. */
export function steadyDocx(zip: Uint8Array): Uint8Array {
  const files = unzipSync(zip);
  const [part, relations] = ['word/document.xml', 'word/_rels/document.xml.rels'] as const;
  const links = new Map<string, string>();
  const related = strFromU8(files[relations]!).replace(LINK, (id) => {
    links.set(id, `rIdLink${links.size + 1}`);
    return links.get(id)!;
  });
  const text = NUMBERED.reduce(
    (xml, pattern) => {
      const numbers = new Map<string, number>();
      return xml.replace(pattern, (_, before: string, number: string) => {
        if (!numbers.has(number)) numbers.set(number, numbers.size + 1);
        return `${before}${numbers.get(number)}`;
      });
    },
    strFromU8(files[part]!).replace(/(?<=<w:hyperlink [^>]*r:id=")[^"]+/g, (id) => links.get(id) ?? id),
  )
    // Only Word fills in the numbers of pages; elsewhere dots would lead to nothing.
    .replaceAll(' w:leader="dot"', '');
  return steadyZip({ ...files, [part]: strToU8(text), [relations]: strToU8(related) });
}
