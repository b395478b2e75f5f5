import { type NumberCell, scaleCell } from '../cell.ts';
import type { Interval } from '../intervals.ts';
import { changeInterval, type Exposure } from '../rates.ts';
import type { Spread } from '../statistics/comparing/unequalRates.ts';
import { twoSided } from '../statistics/numbers/normal.ts';
import { studentQuantile } from '../statistics/numbers/studentT.ts';

/**
 * The interval of a change (rate ratio minus 1) whose chance of missing the true one is `miss`: counts enter as so many fewer
 * independent ones as they vary more than Poisson counts, and the doubt of that spread makes it Student's.
 */
export function spreadInterval(
  current: NumberCell,
  previous: NumberCell,
  exposure: Exposure,
  spread: Spread | undefined,
  miss: number,
): Interval {
  const factor = spread?.factor ?? 1;
  const effective = (cell: NumberCell) => scaleCell(cell, 1 / factor) as NumberCell;
  const chance = spread ? twoSided(studentQuantile(1 - miss / 2, spread.df)) : miss;
  return changeInterval(effective(current), effective(previous), exposure, 1 - chance);
}
