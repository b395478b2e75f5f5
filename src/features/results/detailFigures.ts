import { type Cell, exact } from '#core/cell.ts';
import type { MatrixLine } from '#core/indicators/matrixLine.ts';
import type { I18n } from '#i18n/I18nContext.tsx';
import type { Widen } from '#i18n/messages.ts';
import type { en } from '#i18n/results/en.ts';
import type { ViewCell, ViewTable } from '#views/ViewFigure.ts';
import { valueUnit } from '#views/valueUnit.ts';
import { cellText } from '#views/viewTable.ts';
import { detailRows } from './detailRows.ts';
import type { Parts } from './useParts.ts';

/** One indicator for a report: a row for each year, and for each part of the years that have parts. */
export function detailFigures(
  line: MatrixLine,
  parts: Parts,
  words: Widen<typeof en>,
  i18n: I18n,
): ViewTable {
  const { format } = i18n;
  const unit = valueUnit(line.indicator);
  const value = (cell: Cell): ViewCell => ({
    text: cellText(cell, unit, i18n),
    cell,
    ...(unit ? { unit } : {}),
  });
  const set = (number: number | undefined): ViewCell =>
    number === undefined ? { text: '–' } : value(exact(number));
  const none: ViewCell = { text: '' };
  return {
    columns: [
      { id: 'year', label: words.year, kind: 'text' },
      { id: 'part', label: words.part, kind: 'text' },
      { id: 'actual', label: words.actual, kind: 'cell' },
      { id: 'baseline', label: words.baseline, kind: 'cell' },
      { id: 'target', label: words.target, kind: 'cell' },
      { id: 'standing', label: words.standing, kind: 'text' },
    ],
    rows: detailRows(line, parts).map(({ year, part, actual, whole }) => ({
      id: part ? `${year} ${part.code}` : `${year}`,
      cells: [
        { text: format.year(year) },
        { text: part?.name ?? words.whole },
        value(actual),
        ...(whole
          ? [
              set(whole.baseline?.value),
              set(whole.target?.value),
              { text: words.standings[whole.progress.status] },
            ]
          : [none, none, none]),
      ],
    })),
  };
}
