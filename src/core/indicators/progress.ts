import { hasValue } from '../cell.ts';
import type { Interval } from '../intervals.ts';
import { type Estimate, reachOf } from './estimate.ts';

/** An indicator's standing in a year against its target. */
export const STATUSES = [
  'met',
  'on_track',
  'behind',
  'uncertain',
  'no_target',
  'no_value',
  'withheld',
] as const;
export type Status = (typeof STATUSES)[number];

/** The part of the way from the baseline to the target at which an indicator counts as on track. */
export const ON_TRACK = 0.8;

/** How far an indicator has come. */
export interface Progress {
  readonly status: Status;
  /** Share of the way from the baseline to the target that is behind us; below 0 it went the wrong way. Null without one. */
  readonly share: number | null;
  /** The same at both ends of the interval; null where the value has none. */
  readonly reach: Interval | null;
}

/**
 * Progress by one stated rule. The way is from the baseline to the target of the year; without a baseline, from zero. *Met*:
 * the whole interval of the value has come all the way. *On track*: the whole interval has come four fifths of it. *Behind*:
 * the whole interval has come less. *Uncertain*: the interval lies on both sides of four fifths, so that the data cannot say.
 * Where baseline and target are equal the value is to be held: met when the interval reaches it wholly, behind when it misses
 * it wholly. A value that is still open, since its cases are under way and can only raise it, is never behind: short of on track
 * nobody knows how far it will come.
 */
export function progressOf(
  estimate: Estimate,
  target: number | null,
  baseline: number | null,
  direction: 'increase' | 'decrease',
  isOpen = false,
): Progress {
  const none = { share: null, reach: null };
  if (estimate.cell.kind === 'missing') return { status: 'no_value', ...none };
  if (target === null) return { status: 'no_target', ...none };
  const bounds = reachOf(estimate);
  if (!bounds) return { status: 'withheld', ...none };
  const sign = direction === 'increase' ? 1 : -1;
  const start = baseline ?? (direction === 'increase' ? 0 : null);
  const way = start === null ? 0 : sign * (target - start);
  const shareAt = (value: number) => (way > 0 ? (sign * (value - start!)) / way : null);
  const ends = [shareAt(bounds.low), shareAt(bounds.high)];
  const reach = way > 0 ? { low: Math.min(ends[0]!, ends[1]!), high: Math.max(ends[0]!, ends[1]!) } : null;
  const share = hasValue(estimate.cell) ? shareAt(estimate.cell.value) : null;
  const worst = sign > 0 ? bounds.low : -bounds.high;
  const best = sign > 0 ? bounds.high : -bounds.low;
  const goal = sign * target;
  if (worst >= goal - TOLERANCE) return { status: 'met', share, reach };
  if (reach && reach.low >= ON_TRACK) return { status: 'on_track', share, reach };
  if (isOpen) return { status: 'uncertain', ...none };
  if (!reach) return { status: best < goal ? 'behind' : 'uncertain', share, reach };
  return { status: reach.high < ON_TRACK ? 'behind' : 'uncertain', share, reach };
}

/** A value that misses its target by the last digit of a division has met it. */
const TOLERANCE = 1e-9;
