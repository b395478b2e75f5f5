import { runningSum } from '../numbers/summaries.ts';
import type { BeforeAfterOptions } from './beforeAfter.ts';
import { scatterOf } from './scatterOf.ts';

/** A stretch of months of one area against the others. */
export interface RatioStretch {
  /** First month, counted from the month of the change. */
  readonly from: number;
  /** Logarithm of the area's share against the others', 0 at the mean of the window before. */
  readonly estimate: number;
  readonly se: number;
}

/**
 * The course of one area against the others in stretches of `length` months around a month, whole stretches only: what the
 * comparison rests on before the change, and what came after. Relative to the window before.
 */
export function ratioCourse(
  counts: readonly (readonly number[])[],
  { area, at, window }: BeforeAfterOptions,
  length: number,
  scatter: readonly number[] = scatterOf(counts),
): readonly RatioStretch[] {
  const sums = counts.map(runningSum);
  const steps = counts[0]!.length;
  const stretch = (from: number, to: number) => {
    let [own, others, beside] = [0.5, 0.5, 0.5];
    sums.forEach((sum, i) => {
      const part = sum[to]! - sum[from]!;
      if (i === area) own += part;
      else {
        others += part;
        beside += scatter[i]! * part;
      }
    });
    return { log: Math.log(own / others), variance: scatter[area]! / own + beside / others ** 2 };
  };
  const base = stretch(Math.max(0, at - window), at);
  const first = -Math.floor(at / length);
  const last = Math.floor((steps - at) / length) - 1;
  return Array.from({ length: last - first + 1 }, (_, k) => {
    const from = (first + k) * length;
    const { log, variance } = stretch(at + from, at + from + length);
    return { from, estimate: log - base.log, se: Math.sqrt(variance) };
  });
}

/**
 * Whether an area was already leaving the others before the change: z of a straight line through its stretches before, weighted
 * by their precision. 0 with fewer than three.
 */
export function leaningBefore(course: readonly RatioStretch[], window: number): number {
  const before = course.filter(({ from }) => from < 0 && from >= -2 * window);
  if (before.length < 3) return 0;
  let [w, wx, wy, wxx, wxy] = [0, 0, 0, 0, 0];
  for (const { from, estimate, se } of before) {
    const weight = 1 / se ** 2;
    w += weight;
    wx += weight * from;
    wy += weight * estimate;
    wxx += weight * from * from;
    wxy += weight * from * estimate;
  }
  const squares = wxx - (wx * wx) / w;
  return (wxy - (wx * wy) / w) / Math.sqrt(squares);
}
