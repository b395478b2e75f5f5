import { type Cell, exact } from '#core/cell.ts';
import { cellOfEstimate } from '#core/indicators/estimate.ts';
import { DISAGGREGATIONS } from '#core/indicators/indicator.ts';
import type { MatrixLine } from '#core/indicators/matrixLine.ts';
import type { I18n } from '#i18n/I18nContext.tsx';
import type { Widen } from '#i18n/messages.ts';
import type { en } from '#i18n/results/en.ts';
import type { ViewCell, ViewTable } from '#views/ViewFigure.ts';
import { valueUnit } from '#views/valueUnit.ts';
import { cellText } from '#views/viewTable.ts';
import type { Parts } from './useParts.ts';

/** One indicator for a report: a row for each year, and for each part of the years that have parts. */
export function detailFigures(
  { indicator, years }: MatrixLine,
  parts: Parts,
  words: Widen<typeof en>,
  i18n: I18n,
): ViewTable {
  const { format } = i18n;
  const unit = valueUnit(indicator);
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
    rows: years.flatMap(({ year, actual, baseline, target, progress }) => [
      {
        id: `${year}`,
        cells: [
          { text: format.year(year) },
          { text: words.whole },
          value(cellOfEstimate(actual)),
          set(baseline?.value),
          set(target?.value),
          { text: words.standings[progress.status] },
        ],
      },
      ...DISAGGREGATIONS.flatMap((by) => parts.of(year, by)).map((part) => ({
        id: `${year} ${part.code}`,
        cells: [
          { text: format.year(year) },
          { text: part.name },
          value(cellOfEstimate(part.actual)),
          none,
          none,
          none,
        ],
      })),
    ]),
  };
}
