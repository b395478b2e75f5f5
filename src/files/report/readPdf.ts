import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { LEDGER_FORMAT } from '#core/report/claim.ts';
import { LEDGER_MARKS } from './ledgerMarks.ts';
import type { ReportFile } from './readReportFile.ts';

/** Reads what a PDF prints, and the ledger that it prints for machines on its last page. */
export async function readPdf(bytes: Uint8Array): Promise<ReportFile> {
  GlobalWorkerOptions.workerSrc = workerUrl;
  const pdf = await getDocument({ data: bytes.slice(), isEvalSupported: false }).promise;
  let text = '';
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
    text += '\n';
  }
  await pdf.destroy();
  return { text, ledger: printedLedger(text) };
}

/** The ledger in base64 between its marks, whatever line breaks the page put into it; empty when there is none. */
export function printedLedger(text: string): string {
  const [open, close] = LEDGER_MARKS;
  const code = text
    .slice(text.lastIndexOf(open) + 1, text.lastIndexOf(close))
    .replace(/[^A-Za-z0-9+/=]/g, '');
  if (code === '' || !text.includes(open)) return '';
  try {
    const bytes = Uint8Array.from(atob(code), (c) => c.charCodeAt(0));
    const json = new TextDecoder().decode(bytes);
    return json.includes(LEDGER_FORMAT) ? json : '';
  } catch {
    return '';
  }
}
