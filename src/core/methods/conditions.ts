import { boundsOf, type Cell, hasValue } from '../cell.ts';
import type { Condition } from './method.ts';
import { type AreaSeries, chosenDistricts, type MethodData } from './methodData.ts';

/** Enough months. */
export const enoughMonths = (months: number, needs: number): Condition => ({
  reason: 'too-few',
  unit: 'months',
  met: months >= needs,
  needs,
  has: months,
});

/** Enough districts, such as to compare one with the others. */
export const enoughDistricts = (districts: number, needs: number): Condition => ({
  reason: 'too-few',
  unit: 'districts',
  met: districts >= needs,
  needs,
  has: districts,
});

/** Enough cases in all, by the published figures. */
export function enoughCases(cells: readonly Cell[], needs: number): Condition {
  const has = cells.reduce((sum, cell) => sum + (hasValue(cell) ? cell.value : 0), 0);
  return { reason: 'too-few-cases', unit: 'cases', met: has >= needs, needs, has };
}

/** A population figure for every district that is looked at. */
export const hasPersons = (data: MethodData): Condition => ({
  reason: 'no-denominator',
  met: chosenDistricts(data).every(({ persons }) => persons > 0),
});

/** No month without a number, in any series. */
export function noGaps(series: readonly AreaSeries[]): Condition {
  const has = gapsIn(series, ({ kind }) => kind === 'missing');
  return { reason: 'gaps', unit: 'months', met: has === 0, has };
}

/** No withheld number that nothing bounds, in any series. */
export function noneHidden(series: readonly AreaSeries[]): Condition {
  const has = gapsIn(series, (cell) => cell.kind === 'suppressed' && boundsOf(cell) === null);
  return { reason: 'hidden-values', unit: 'months', met: has === 0, has };
}

/** Not always the same number. */
export function varies(cells: readonly Cell[]): Condition {
  const values = new Set(cells.map((cell) => (hasValue(cell) ? cell.value : null)));
  return { reason: 'constant', met: values.size > 1 };
}

const gapsIn = (series: readonly AreaSeries[], isGap: (cell: Cell) => boolean): number =>
  series.reduce((sum, { cells }) => sum + cells.filter(isGap).length, 0);
