import type PptxGenJS from 'pptxgenjs';
import { markedText, notesOfBlock, raisedNotes, type TableBlock } from '#core/report/document.ts';
import { columnShares } from '../columnShares.ts';
import { INK } from '../reportInk.ts';
import { type Deck, SLIDE } from './Deck.ts';
import { slideRows } from './slideRows.ts';

/** Sizes of letters in points: the largest with which a table fits one slide, else the last. */
const SIZES = { text: [13, 12, 11, 10, 9], annex: [7] } as const;

/** A table that can be edited, on as many slides as its rows need. */
export function tableSlides(deck: Deck, block: TableBlock, place: keyof typeof SIZES): void {
  // Columns are laid from the left whatever the language, so in Arabic they are turned by hand.
  const turn = <T>(row: readonly T[]): T[] => (deck.rtl ? [...row].reverse() : [...row]);
  const widths = columnShares(block.columns, block.rows).map((share) => share * SLIDE.inner);
  const sizes = SIZES[place];
  const size = sizes.find((one) => slideRows(block, widths, one).length === 1) ?? sizes.at(-1)!;
  const cell = (text: string, k: number, head: boolean, link?: string): PptxGenJS.TableCell => ({
    text,
    options: {
      ...(deck.text({
        fontSize: size,
        bold: head,
        align: block.columns[k]!.numeric !== deck.rtl ? 'right' : 'left',
      }) as PptxGenJS.TableCellProps),
      ...(head ? { fill: { color: INK.ground } } : {}),
      ...(link ? { hyperlink: { url: link } } : {}),
    },
  });
  const head = turn(block.columns.map(({ label }, k) => cell(label, k, true)));
  for (const rows of slideRows(block, widths, size)) {
    const notes = deck.footnotes(notesOfBlock({ ...block, rows }));
    const slide = deck.slide(`${block.title}${raisedNotes(block.notes)}`, notes);
    const body = rows.map((row) =>
      turn(row.map((one, k) => cell(markedText(one, deck.report.digits), k, false, one.link))),
    );
    slide.addTable([head, ...body], {
      x: SLIDE.left,
      y: SLIDE.top,
      w: SLIDE.inner,
      border: { type: 'solid', pt: 0.5, color: INK.line },
      margin: 0.04,
      colW: turn(widths),
    });
    deck.caption(slide, block);
  }
}
