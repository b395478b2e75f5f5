import { randomFrom } from '../../random.ts';
import { normalQuantile, twoSided } from '../numbers/normal.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { shiftedSums } from '../panel/shiftedSums.ts';
import { DRAWS, SEED, tick, type Work } from '../work.ts';
import { crossCorrelation, type LagCorrelation } from './crossCorrelation.ts';

/** How pairs of series move together by lag, all pairs pooled. */
export interface PooledLags {
  /** Mean correlation over the pairs, at lags −furthest to furthest; the first series comes after the second at positive lags. */
  readonly lags: readonly LagCorrelation[];
  /** The largest in size among lags from 0 on. */
  readonly best: LagCorrelation;
  /** p of the best over all lags from 0 on: the larger of the permutations' and of the one for series without memory. */
  readonly p: number;
  /** The |r| that chance passes at most once in twenty at some lag from 0 on; NaN without draws. */
  readonly limit: number;
  readonly draws: number;
}

export interface PooledOptions {
  readonly furthest: number;
  /** Degrees of freedom that each series gave up before, as for its season and course. */
  readonly spent?: number;
  readonly draws?: number;
  readonly seed?: number;
}

/**
 * Mean cross-correlation of whitened pairs of series, with a permutation test of the largest at lags from 0 on: each draw pairs
 * the series anew and moves the second ones by one common circular shift, which keeps what all of them have in common. Few series
 * have few such arrangements that differ, so the largest must also pass the bound for unrelated series without memory (variance
 * 1 ÷ degrees of freedom, Bartlett 1955; over the lags by Šidák 1967). The same length for all; refused as `crossCorrelation` is.
 */
export function pooledLags(
  pairs: readonly { readonly after: readonly number[]; readonly before: readonly number[] }[],
  { furthest, spent = 0, draws = DRAWS, seed = SEED }: PooledOptions,
  work?: Work,
): Outcome<PooledLags> {
  const each: (readonly LagCorrelation[])[] = [];
  for (const { after, before } of pairs) {
    const found = crossCorrelation(after, before, furthest);
    if (found.kind === 'refused') return found;
    each.push(found.result.lags);
  }
  if (each.length === 0) return refuse('too-few', { needs: 1, has: 0 });
  const lags = each[0]!.map(({ lag }, k) => ({
    lag,
    r: each.reduce((sum, one) => sum + one[k]!.r, 0) / each.length,
  }));
  const best = lags.slice(furthest).reduce((top, one) => (Math.abs(one.r) > Math.abs(top.r) ? one : top));

  const random = randomFrom(seed);
  const after = pairs.map((pair) => unit(pair.after));
  const before = pairs.map((pair) => unit(pair.before));
  const steps = after[0]!.length;
  const order = pairs.map((_, i) => i);
  const sums = draws > 0 ? lateSums(after, before, furthest) : [];
  const largest = new Float64Array(draws);
  let beyond = 0;
  for (let draw = 0; draw < draws; draw++) {
    random.shuffle(order);
    const shift = random.whole(0, steps - 1);
    let most = 0;
    for (let lag = 0; lag <= furthest; lag++) {
      let total = 0;
      const late = sums[lag]![shift]!;
      for (let i = 0; i < order.length; i++) total += late[i * order.length + order[i]!]!;
      most = Math.max(most, Math.abs(total) / order.length);
    }
    largest[draw] = most;
    if (most >= Math.abs(best.r) * (1 - 1e-12)) beyond++;
    tick(work, draw + 1, draws);
  }
  largest.sort();
  const spread = 1 / Math.sqrt(pairs.length * Math.max(1, steps - spent));
  const alone = twoSided(best.r / spread);
  const bound = normalQuantile((1 + 0.95 ** (1 / (furthest + 1))) / 2) * spread;
  return done({
    lags,
    best,
    p: Math.max((beyond + 1) / (draws + 1), -Math.expm1((furthest + 1) * Math.log1p(-alone))),
    limit: draws > 0 ? Math.max(bound, largest[Math.min(draws - 1, Math.ceil(0.95 * draws))]!) : Number.NaN,
    draws,
  });
}

/**
 * By lag and by where the second series begins in its circle: the sum of products of every first series without its first `lag`
 * values with every second one, row by row. Each sum is made once for all draws: the whole circle's, less what the first values add.
 */
function lateSums(
  after: readonly Float64Array[],
  before: readonly Float64Array[],
  furthest: number,
): Float64Array[][] {
  const steps = after[0]!.length;
  const size = before.length;
  const sums = Array.from({ length: furthest + 1 }, () =>
    Array.from({ length: steps }, () => new Float64Array(after.length * size)),
  );
  after.forEach((own, i) => {
    before.forEach((other, j) => {
      const whole = shiftedSums(own, other);
      for (let begin = 0; begin < steps; begin++) {
        let left = whole[begin]!;
        for (let lag = 0; lag <= furthest; lag++) {
          sums[lag]![(begin + lag) % steps]![i * size + j] = left;
          left -= own[lag]! * other[(lag + begin) % steps]!;
        }
      }
    });
  });
  return sums;
}

/** Centred and of length 1, so that a product of two is a correlation. */
function unit(values: readonly number[]): Float64Array {
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const centred = Float64Array.from(values, (value) => value - centre);
  const length = Math.hypot(...centred);
  return centred.map((value) => value / length);
}
