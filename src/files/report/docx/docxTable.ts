import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { markText, type TableBlock } from '#core/report/document.ts';
import { columnShares } from '../columnShares.ts';
import { INK } from '../reportInk.ts';
import type { DocxText } from './DocxText.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: INK.line };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table of a given width in twentieths of a point; its head stands again on each page, and no row is cut. */
export function docxTable(text: DocxText, { columns, rows }: TableBlock, width: number): Table {
  const { brief } = text.report;
  const gap = brief ? 20 : 40;
  const size = columns.length > 4 ? 15 : brief ? 17 : 18;
  const widths = columnShares(columns, rows).map((share) => Math.round(share * width));
  const cell = (k: number, children: readonly ParagraphChild[], head: boolean) =>
    new TableCell({
      width: { size: widths[k]!, type: WidthType.DXA },
      margins: { top: gap, bottom: gap, left: 80, right: 80 },
      ...(head ? { shading: { type: ShadingType.CLEAR, fill: INK.ground, color: 'auto' } } : {}),
      children: [
        new Paragraph({
          bidirectional: text.rtl,
          // "End" is the far side of the line in either direction.
          alignment: columns[k]!.numeric ? AlignmentType.END : AlignmentType.START,
          children,
        }),
      ],
    });
  return new Table({
    visuallyRightToLeft: text.rtl,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: LINE,
      bottom: LINE,
      left: NONE,
      right: NONE,
      insideHorizontal: LINE,
      insideVertical: NONE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ label }, k) => cell(k, [text.run(label, { bold: true, size })], true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((one, k) => {
              const words = text.run(one.text, { size });
              const mark =
                one.mark === undefined
                  ? []
                  : [text.run(`\u00a0${markText(one.mark)}`, { superScript: true, size })];
              // The first cell of the ledger is where the marks of the text lead.
              const claim = k === 0 ? /^\[(\d+)\]$/.exec(one.text)?.[1] : undefined;
              const children = claim
                ? [new Bookmark({ id: `claim${claim}`, children: [words] })]
                : [words, ...mark, ...text.references(one.notes)];
              return cell(k, children, false);
            }),
          }),
      ),
    ],
  });
}
