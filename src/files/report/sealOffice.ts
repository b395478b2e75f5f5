import { strFromU8, strToU8, unzipSync } from 'fflate';
import { escapeXml } from '#core/export/escapeXml.ts';
import { ledgerOf } from '#core/report/claim.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { steadyZip } from '../steadyZip.ts';

/** Names the part of an office file that holds the ledger, for whoever looks for it. */
export const LEDGER_SPACE = 'urn:aman-atlas:ledger:1';

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** The main part of each kind of office file, whose relationships list its other parts. */
const OWNERS = {
  docx: 'word/_rels/document.xml.rels',
  pptx: 'ppt/_rels/presentation.xml.rels',
  xlsx: 'xl/_rels/workbook.xml.rels',
} as const;

/**
 * Finishes an office file that a library wrote: the claim ledger goes in as a custom XML part, which office programs keep,
 * and every date in it becomes the date of the data, so that the same report is the same file, byte for byte.
 */
export function sealOffice(
  kind: keyof typeof OWNERS,
  zip: Uint8Array,
  report: ReportDocument,
): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = { ...unzipSync(zip) };
  const owner = OWNERS[kind];
  const relations = strFromU8(files[owner]!);
  const relation = `<Relationship Id="rIdLedger" Type="${CUSTOM_XML}" Target="../customXml/item1.xml"/>`;
  files[owner] = strToU8(relations.replace('</Relationships>', `${relation}</Relationships>`));
  files['customXml/item1.xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<ledger xmlns="${LEDGER_SPACE}">${escapeXml(JSON.stringify(ledgerOf(report)))}</ledger>`,
  );
  const types = strFromU8(files['[Content_Types].xml']!);
  // A writer may list parts that it never made, which office programs call damage.
  files['[Content_Types].xml'] = strToU8(
    types.replace(/<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/g, (whole, part: string) =>
      files[part] ? whole : '',
    ),
  );
  const date = `${report.as_of.slice(0, 10)}T00:00:00Z`;
  const core = files['docProps/core.xml'];
  if (core)
    files['docProps/core.xml'] = strToU8(
      strFromU8(core).replace(
        /(<dcterms:(created|modified)[^>]*>)[^<]*(<)/g,
        (_, open: string, __, close: string) => `${open}${date}${close}`,
      ),
    );
  return steadyZip(
    Object.fromEntries(Object.entries(files).sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))),
  );
}

/** The list of types comes first, as readers of such files expect. */
const order = (name: string): number => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);
