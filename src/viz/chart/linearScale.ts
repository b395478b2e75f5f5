import { boundsOf, type Cell } from '#core/cell.ts';
import type { Interval } from '#core/intervals.ts';
import { valueTicks } from './axisTicks.ts';

/** A straight scale from values to percent of the width, from the inline start. */
export interface LinearScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** Percent, kept within 0 and 100. */
  readonly at: (value: number) => number;
}

/** A scale that encloses everything given and zero, with round ends. Infinite ends are left out: they run off the scale. */
export function linearScale(values: Iterable<number>, wanted = 4): LinearScale {
  let low = 0;
  let high = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const ticks = valueTicks(low, high, wanted);
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  const at = (value: number) =>
    last === first ? 0 : Math.min(100, Math.max(0, ((value - first) / (last - first)) * 100));
  return { low: first, high: last, ticks, at };
}

/** The ends of what is drawn for each cell: its own bounds, or the wider interval given for it. */
export function* drawnEnds(
  items: Iterable<{ readonly cell: Cell; readonly interval?: Interval | null | undefined }>,
): Generator<number> {
  for (const { cell, interval } of items) {
    const bounds = boundsOf(cell);
    if (bounds) yield* [bounds.low, bounds.high];
    if (interval) yield* [interval.low, interval.high];
  }
}
