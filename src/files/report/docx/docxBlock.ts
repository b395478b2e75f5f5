import { AlignmentType, HeadingLevel, ImageRun, Paragraph, type Table, TextRun } from 'docx';
import { type Block, captionWord, type PictureNote } from '#core/report/document.ts';
import { type SvgNode, sizeOf, svgText } from '#core/report/svg.ts';
import { noteText } from '../noteText.ts';
import { INK } from '../reportInk.ts';
import type { WriterTools } from '../writerTools.ts';
import type { DocxText } from './DocxText.ts';
import { docxTable } from './docxTable.ts';

/** Pixels of a picture across the text on A4, and of one that leaves room for another below it. */
const PICTURE_WIDTH = 600;
const PICTURE_HEIGHT = 330;
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** One block of a report as paragraphs and tables; `width` is that of the text in twentieths of a point. */
export async function docxBlock(
  text: DocxText,
  block: Block,
  width: number,
  tools: WriterTools,
): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'heading':
      return [text.line([block.text], { heading: HEADINGS[Math.min(3, block.level + 1) as 1 | 2 | 3] })];
    case 'paragraph':
      return [text.line(text.inlines(block.inlines))];
    case 'list':
      return block.items.map((item) => text.line(text.inlines(item), { bullet: { level: 0 } }));
    case 'code':
      return block.text.split('\n').map(codeLine);
    case 'table':
      return [caption(text, block), docxTable(text, block, width), note(text, block.note)];
    case 'chart':
    case 'picture':
      return [caption(text, block), await picture(text, block, tools), note(text, block.note)];
  }
}

const codeLine = (text: string) =>
  new Paragraph({
    spacing: { after: 0 },
    children: [new TextRun({ text, font: 'Courier New', size: 13, color: INK.soft })],
  });

function caption(text: DocxText, block: Extract<Block, { title: string }>): Paragraph {
  return text.line(
    [
      text.run(`${captionWord(block, text.report)}. `, { bold: true, color: INK.accent }),
      text.run(block.title, { bold: true }),
      ...text.references(block.notes),
    ],
    { keepNext: true, spacing: { before: 200, after: 80 } },
  );
}

function note(text: DocxText, note: PictureNote): Paragraph {
  return text.line(
    [
      text.aside(noteText(note, text.report.furniture)),
      ...(note.provenance ? [text.warning(` ${note.provenance}`)] : []),
    ],
    { keepLines: true, spacing: { before: 60, after: text.report.brief ? 120 : 240 } },
  );
}

async function picture(
  text: DocxText,
  { drawing, title, alt }: { readonly drawing: SvgNode; readonly title: string; readonly alt: string },
  tools: WriterTools,
): Promise<Paragraph> {
  const { width, height } = sizeOf(drawing);
  const shown = Math.round(Math.min(PICTURE_WIDTH, width, (PICTURE_HEIGHT * width) / height));
  return text.line(
    [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(svgText(drawing)),
        fallback: { type: 'png', data: await tools.png(drawing) },
        transformation: { width: shown, height: Math.round((height / width) * shown) },
        altText: { name: title, title, description: alt },
      }),
    ],
    // As high as the picture: a fixed line height would cut it.
    { alignment: AlignmentType.CENTER, keepNext: true, spacing: { after: 60 } },
  );
}
