import type { Cell } from '../../cell.ts';
import { usualChange } from '../../changes/usualChange.ts';
import type { Filters } from '../../filters.ts';
import type { Month } from '../../period.ts';
import { TOTAL } from '../../schema/table.ts';
import type { FigureResult } from '../claim.ts';
import { type AnswerRow, current, previous, type ReportFigure, totalCell } from './figure.ts';
import { resultOfChange } from './resultOfChange.ts';

/**
 * The change of a count against the period before, judged by how its own months and years usually scatter, as the screens do.
 * `months` are its rows for every month of the atlas; where they are not published, cases are taken for independent.
 */
export function changeByUsual(
  counts: { readonly current: Cell; readonly previous: Cell },
  months: readonly AnswerRow[] | null,
  column: string,
  { period }: Filters,
): FigureResult {
  const cells = (months ?? []).map((row) => [String(row.period) as Month, totalCell([row], column)] as const);
  const first = cells.map(([month]) => month).sort()[0] ?? period.start;
  const series = { theme: '', adm2_pcode: TOTAL, months: new Map(cells), ...counts };
  return resultOfChange(usualChange(series, period, first));
}

/** The figure of how a count changed, from the queries of its total and of its months. */
export const changeFigure = (
  id: string,
  of: { readonly total: string; readonly months: string; readonly column: string },
): ReportFigure => ({
  id,
  unit: 'change',
  ofDistrict: true,
  questions: [current(of.total), previous(of.total), current(of.months)],
  compute: (answers, filters) =>
    changeByUsual(
      {
        current: totalCell(answers(of.total), of.column),
        previous: totalCell(answers(of.total, 'previous'), of.column),
      },
      answers(of.months),
      of.column,
      filters,
    ),
});
