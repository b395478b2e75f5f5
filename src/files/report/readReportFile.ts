import { strFromU8, unzipSync } from 'fflate';
import { LEDGER_FORMAT } from '#core/report/claim.ts';
import type { Print } from '#core/report/verifyClaims.ts';
import { LEDGER_SPACE } from './sealOffice.ts';

/** What a report file holds for whoever verifies it. */
export interface ReportFile extends Print {
  /** The ledger as JSON text; empty when the file holds none. */
  readonly ledger: string;
}

/** Larger files are no reports, and a zip of this size could swell to fill the memory. */
const MAX_BYTES = 60_000_000;

/** Reads a report as DOCX, PPTX, XLSX or PDF. Null when the file is none of them; throws when it is damaged. */
export async function readReportFile(name: string, bytes: Uint8Array): Promise<ReportFile | null> {
  if (bytes.length > MAX_BYTES) throw new RangeError(`${name} is larger than 60 MB`);
  const head = strFromU8(bytes.subarray(0, 4), true);
  if (head === '%PDF') return (await import('./readPdf.ts')).readPdf(bytes);
  if (!head.startsWith('PK')) return null;
  return readOffice(bytes);
}

/** Parts that print text, by the element that holds it. */
const TEXT = /<(?:w:t|a:t|t)(?:\s[^>]*)?>([^<]*)<\/(?:w:t|a:t|t)>/g;
const PRINTED =
  /^(word\/(document|header\d*|footer\d*|footnotes)|ppt\/slides\/slide\d+|xl\/sharedStrings)\.xml$/;

function readOffice(bytes: Uint8Array): ReportFile {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      originalSize < MAX_BYTES && (PRINTED.test(name) || name.startsWith('customXml/')),
  });
  const text = Object.keys(files)
    .filter((part) => PRINTED.test(part))
    .sort(byNumber)
    .flatMap((part) => [...strFromU8(files[part]!).matchAll(TEXT)].map((match) => unescapeXml(match[1]!)))
    .join('');
  const custom = Object.entries(files)
    .filter(([part]) => part.startsWith('customXml/'))
    .map(([, part]) => strFromU8(part))
    .find((part) => part.includes(LEDGER_SPACE));
  const ledger = /<ledger [^>]*>([\s\S]*?)<\/ledger>/.exec(custom ?? '')?.[1];
  return { text, order: 'read', ledger: ledger?.includes(LEDGER_FORMAT) ? unescapeXml(ledger) : '' };
}

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescapeXml = (text: string): string =>
  text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });
