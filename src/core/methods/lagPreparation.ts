import { mean } from '../statistics/numbers/summaries.ts';
import { autoregression, whiten } from '../statistics/time/autoregression.ts';

/** The furthest lag of memory that whitening looks for. */
const MEMORY = 6;

/**
 * Arrivals as methods compare them: the logarithm of 1 + households ÷ the district's mean month, so that one tribe that moves at
 * once does not outweigh all others. A usual month is log 2 above one without arrivals.
 */
export function arrivalPressure(households: readonly number[]): number[] {
  const level = mean(households);
  return households.map((value) => (level > 0 ? Math.log1p(value / level) : 0));
}

/** Counts on a scale of even spread (Anscombe 1948). */
export const evenSpread = (counts: readonly number[]): number[] =>
  counts.map((count) => Math.sqrt(count + 3 / 8));

/** A monthly series without its straight course and its mean month of the year. */
function withoutSeason(values: readonly number[]): number[] {
  const n = values.length;
  const centre = (n - 1) / 2;
  const level = mean(values);
  let cross = 0;
  let squares = 0;
  values.forEach((value, t) => {
    cross += (t - centre) * (value - level);
    squares += (t - centre) ** 2;
  });
  const slope = cross / squares;
  const rest = values.map((value, t) => value - level - slope * (t - centre));
  const season = Array.from({ length: 12 }, (_, month) => mean(rest.filter((_, t) => t % 12 === month)));
  return rest.map((value, t) => value - season[t % 12]!);
}

/**
 * Two series made fit for cross-correlation: season and course taken away, then both passed through the memory of the earlier one
 * (pre-whitening; Box, Jenkins and Reinsel 2008, section 12.2).
 */
export function whitePair(
  after: readonly number[],
  before: readonly number[],
): { after: number[]; before: number[] } {
  const [later, earlier] = [withoutSeason(after), withoutSeason(before)];
  const model = autoregression(earlier, MEMORY);
  return { after: whiten(later, model), before: whiten(earlier, model) };
}
