import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { printedLedger } from './ledgerMarks.ts';
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
