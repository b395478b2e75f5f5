import { convertMillimetersToTwip, Document, HeadingLevel, Packer } from 'docx';
import { PAGE_SIZES, type ReportDocument } from '#core/report/document.ts';
import { DocxText } from './docx/DocxText.ts';
import { docxBlock } from './docx/docxBlock.ts';
import { docxFront } from './docx/docxFront.ts';
import { docxFurniture } from './docx/docxFurniture.ts';
import { docxStyles } from './docx/docxStyles.ts';
import { steadyDocx } from './docx/steadyDocx.ts';
import { sealOffice } from './sealOffice.ts';
import type { WriterTools } from './writerTools.ts';

const MARGIN_MM = 22;

/**
 * A report as a Word document: real headings, a contents list that is filled in, captions, footnotes, alternative texts,
 * pictures in vectors with a bitmap behind them, right to left where the language is. The claim ledger travels inside.
 */
export async function writeDocx(
  report: ReportDocument,
  tools: WriterTools,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = new DocxText(report);
  const page = PAGE_SIZES[report.page];
  const margin = convertMillimetersToTwip(MARGIN_MM);
  const [width, height] = [page.width_mm, page.height_mm].map(convertMillimetersToTwip) as [number, number];
  const children: (ReturnType<typeof docxFront>[number] | Awaited<ReturnType<typeof docxBlock>>[number])[] =
    docxFront(text);
  for (const [k, { title, blocks, annex }] of report.sections.entries()) {
    const pageBreakBefore = annex && !report.sections[k - 1]?.annex;
    children.push(text.line([title], { heading: HeadingLevel.HEADING_1, pageBreakBefore }));
    for (const block of blocks) children.push(...(await docxBlock(text, block, width - 2 * margin, tools)));
  }
  const { footnotes, ...furniture } = docxFurniture(text);
  const document = new Document({
    title: report.title,
    subject: report.subtitle,
    creator: report.author || report.atlas,
    lastModifiedBy: report.author || report.atlas,
    description: `${report.atlas} · ${report.data_version}`,
    styles: docxStyles(report),
    footnotes,
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        ...furniture,
        children,
      },
    ],
  });
  const written = new Uint8Array(await Packer.toArrayBuffer(document));
  return sealOffice('docx', steadyDocx(written), report);
}
