import { boundsOf, type Cell, hasValue } from '../cell.ts';
import type { Interval } from '../intervals.ts';
import type { Random } from '../random.ts';
import { variance } from '../statistics/numbers/summaries.ts';

/** How many series that rounded figures may stand for are gone through unless told otherwise. */
export const READINGS = 100;

/** A finding must hold in this share of the readings to be told. */
export const READINGS_HELD = 0.95;

/** The published number; the middle of its bounds where it is withheld. Throws on a cell without bounds. */
export function publishedValue(cell: Cell): number {
  const bounds = boundsOf(cell);
  if (!bounds) throw new RangeError(`a ${cell.kind} cell has no value`);
  return hasValue(cell) ? cell.value : (bounds.low + bounds.high) / 2;
}

/** The published numbers of a series. */
export const publishedValues = (cells: readonly Cell[]): number[] => cells.map(publishedValue);

/** One series that the cells may stand for: whole numbers drawn evenly between the bounds of each. */
export const drawReading = (cells: readonly Cell[], random: Random): number[] =>
  cells.map((cell) => {
    const { low, high } = boundsOf(cell)!;
    return low === high ? low : random.whole(Math.ceil(low), Math.floor(high));
  });

/** Whether any cell is less than exact, so that there is more than one reading. */
export const isDoubtful = (cells: readonly Cell[]): boolean => cells.some(({ kind }) => kind !== 'exact');

/**
 * An estimate with both doubts together: its sampling interval, widened on each side by what the readings scatter, as variances
 * add (Rubin 1987, with the readings as imputations).
 */
export function withReadings(estimate: number, sampling: Interval, readings: readonly number[]): Interval {
  if (readings.length < 2) return sampling;
  const scatter = 1.959963984540054 ** 2 * variance(readings) * (1 + 1 / readings.length);
  return {
    low: estimate - Math.sqrt((estimate - sampling.low) ** 2 + scatter),
    high: estimate + Math.sqrt((sampling.high - estimate) ** 2 + scatter),
  };
}

/** The share of p-values at or below the level. */
export const shareHeld = (p: readonly number[], level: number): number =>
  p.filter((value) => value <= level).length / p.length;
