import { normalQuantile } from '../numbers/normal.ts';
import { mean, variance } from '../numbers/summaries.ts';
import { checkCounts, done, type Outcome } from '../outcome.ts';

/** A value against the limit that the values before it set. */
export interface Alert {
  /** Place in the series, from 0. */
  readonly at: number;
  readonly value: number;
  readonly limit: number;
  /** Whether the value stands out above what was expected. */
  readonly alarm: boolean;
}

export interface EarsOptions {
  /** Values between the baseline and the one judged: 0 is C1, 2 is C2. */
  readonly gap?: 0 | 2;
  /** Values in the baseline. */
  readonly baseline?: number;
  /** Chance of a false alarm at each value, one-sided. */
  readonly alpha?: number;
}

/**
 * The Early Aberration Reporting System's C1 and C2 (Hutwagner and others 2003, Journal of Urban Health 80): a value alarms
 * above mean + z · standard deviation of the baseline just before it (C1) or ending two values earlier (C2). Equals
 * surveillance's `earsC`. The limit of a constant baseline is its value. Refused when no value has a whole baseline.
 */
export function ears(
  counts: readonly number[],
  { gap = 2, baseline = 7, alpha = 0.001 }: EarsOptions = {},
): Outcome<readonly Alert[]> {
  const first = baseline + gap;
  const refusal = checkCounts(counts, first + 1);
  if (refusal) return refusal;
  const z = normalQuantile(1 - alpha);
  return done(
    counts.slice(first).map((value, k) => {
      const before = counts.slice(k, k + baseline);
      const limit = mean(before) + z * Math.sqrt(variance(before));
      return { at: first + k, value, limit, alarm: value > limit };
    }),
  );
}

/**
 * EARS C3, which adds up what the two values before exceeded by: in surveillance's convention (`earsC`) the limit is
 * value + s · (z − Σ max(0, (x − mean) / s − 1)), cut off at 0, so that a value alarms when the two before it, each against its
 * own C2 baseline, already did enough. A high value tells on the two after it, not on itself. Refused when no value has a
 * whole baseline for both values before it.
 */
export function earsC3(
  counts: readonly number[],
  { baseline = 7, alpha = 0.025 }: Omit<EarsOptions, 'gap'> = {},
): Outcome<readonly Alert[]> {
  const first = baseline + 4;
  const refusal = checkCounts(counts, first + 1);
  if (refusal) return refusal;
  const z = normalQuantile(1 - alpha);
  const spread = (at: number) => Math.sqrt(variance(counts.slice(at - 2 - baseline, at - 2)));
  const excess = (at: number) => {
    const s = spread(at);
    const above = counts[at]! - mean(counts.slice(at - 2 - baseline, at - 2));
    // Against a constant baseline an excess has no measure.
    return s > 0 ? Math.max(0, above / s - 1) : 0;
  };
  return done(
    counts.slice(first).map((value, k) => {
      const at = first + k;
      const limit = Math.max(0, value + spread(at) * (z - excess(at - 1) - excess(at - 2)));
      return { at, value, limit, alarm: value > limit };
    }),
  );
}
