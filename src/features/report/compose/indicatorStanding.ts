import { type Cell, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { indicatorOf } from '#core/indicators/list.ts';
import { type Progress, progressOf } from '#core/indicators/progress.ts';
import { baselineOf, type TargetValue, targetOf } from '#core/indicators/targetRows.ts';
import type { ReportFigure } from '#core/report/figures/figure.ts';
import type { Composer } from './Composer.ts';
import { resultOf } from './claimFigure.ts';

/** Where an indicator stands in one year: its value beside its baseline and target, each null where none was set. */
export interface IndicatorStanding extends Progress {
  readonly year: number;
  readonly cell: Cell;
  readonly baseline: number | null;
  readonly target: number | null;
}

/** The matrix is of the whole programme, whatever districts the report is about. */
export const matrixFilters = ({ spec }: Composer): Filters => ({ ...spec.filters, districts: [] });

/** An indicator's standing in a year, from the answers at hand; null while the targets are on their way. */
export function indicatorStanding(
  composer: Composer,
  figure: ReportFigure,
  year: number,
): IndicatorStanding | null {
  const { shelf } = composer;
  const filters = matrixFilters(composer);
  const targets = shelf.look('targets', filters);
  const { direction, code } = indicatorOf(figure.id)!;
  const set = (targets?.kind === 'rows' ? targets.rows : []) as unknown as readonly TargetValue[];
  // The answers of an indicator hold every year, so that each year needs no question of its own.
  const cell = resultOf(figure, filters, shelf, year)?.cell ?? missing('not-collected');
  if (targets === null) return null;
  const baseline = baselineOf(set, code, year)?.value ?? null;
  const target = targetOf(set, code, year)?.value ?? null;
  return {
    year,
    cell,
    baseline,
    target,
    ...progressOf({ cell, interval: null }, target, baseline, direction),
  };
}
