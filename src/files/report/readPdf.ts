import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { printedLedger } from './ledgerMarks.ts';
import type { ReportFile } from './readReportFile.ts';

/** Letters in the shape that they take beside others: a PDF that gives these gives them as they stand on the page. */
const JOINED = /[\ufb50-\ufdff\ufe70-\ufefc]/;

/** Pieces of text that are this share of their height apart are two words. */
const GAP = 0.25;

/** Reads what a PDF prints, and the ledger that it prints for machines on its last page. */
export async function readPdf(bytes: Uint8Array): Promise<ReportFile> {
  GlobalWorkerOptions.workerSrc = workerUrl;
  const pdf = await getDocument({ data: bytes.slice(), isEvalSupported: false }).promise;
  let text = '';
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    let end: number | null = null;
    for (const item of items) {
      if (!('str' in item)) continue;
      const start = item.transform[4] as number;
      // Cells of a table stand apart without a space between them.
      if (end !== null && Math.abs(start - end) > item.height * GAP) text += ' ';
      text += item.str + (item.hasEOL ? '\n' : '');
      end = item.hasEOL ? null : start + item.width;
    }
    text += '\n';
  }
  await pdf.destroy();
  return { text, order: JOINED.test(text) ? 'seen' : 'read', ledger: printedLedger(text) };
}
