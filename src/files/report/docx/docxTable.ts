import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { TableCell as Cell, TableBlock } from '#core/report/document.ts';
import { columnShares } from '../columnShares.ts';
import { INK } from '../reportInk.ts';
import type { DocxText } from './DocxText.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: INK.line };
/** A table of more rows may go on over the page. */
const MOST_KEPT = 14;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table of a given width in twentieths of a point; its head stands again on each page, and no row is cut. */
export function docxTable(text: DocxText, { columns, rows }: TableBlock, width: number): Table {
  const { brief } = text.report;
  const gap = brief ? 20 : 40;
  const size = columns.length > 4 ? 15 : brief ? 17 : 18;
  const widths = columnShares(columns, rows).map((share) => Math.round(share * width));
  // A short table stays together, with its title above and its note below.
  const keepNext = rows.length <= MOST_KEPT;
  const cell = (k: number, children: readonly ParagraphChild[], head: boolean) =>
    new TableCell({
      width: { size: widths[k]!, type: WidthType.DXA },
      margins: { top: gap, bottom: gap, left: 80, right: 80 },
      ...(head ? { shading: { type: ShadingType.CLEAR, fill: INK.ground, color: 'auto' } } : {}),
      children: [
        new Paragraph({
          keepNext: keepNext || head,
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
            children: row.map((one, k) => cell(k, cellWords(text, one, size), false)),
          }),
      ),
    ],
  });
}

/** The words of a cell with its mark and footnotes; where it stands for claims, the marks of the text lead to it. */
function cellWords(text: DocxText, { text: said, mark, notes, link, claims }: Cell, size: number) {
  const words = text.run(said, link ? { size, color: INK.accent } : { size });
  const [first, last] = claims ?? [1, 0];
  let aim: ParagraphChild[] = [link ? new ExternalHyperlink({ link, children: [words] }) : words];
  for (let k = first; k <= last; k++) aim = [new Bookmark({ id: `claim${k}`, children: aim })];
  return [
    ...aim,
    ...(mark === undefined ? [] : [text.run(`\u00a0${text.mark(mark)}`, { superScript: true, size })]),
    ...text.references(notes),
  ];
}
