import { gammaQuantile } from '../distributions.ts';
import { type Interval, LEVEL, poissonInterval } from '../intervals.ts';
import { sum } from '../statistics/numbers/summaries.ts';

/** Rates drawn towards what is usual, the more the fewer persons stand behind them. Rates are per person. */
export interface SmoothedRates {
  readonly raw: readonly number[];
  readonly smoothed: readonly number[];
  /** Variance between the true rates, by moments; 0 when the raw rates vary no more than chance does. */
  readonly a: number;
  /** The rate of all areas together. */
  readonly b: number;
}

/** What a smoothed rate is drawn to: variance between true rates and level, of all areas or of one neighbourhood. */
export type Prior = Pick<SmoothedRates, 'a' | 'b'>;

/**
 * Where the true rate lies, given that true rates scatter as a gamma distribution of mean b and variance a: the posterior is a gamma
 * too, and the smoothed rate is its mean (Clayton and Kaldor 1987, Biometrics 43). Takes a and b as known, which makes it somewhat
 * narrow. `low` and `high` bound the count. Where true rates do not differ at all it is the level's own interval over `everyone`.
 */
export function smoothedInterval(
  count: Interval,
  persons: number,
  { a, b }: Prior,
  everyone: number,
  level = LEVEL,
): Interval {
  const tail = (1 - level) / 2;
  if (b === 0) return { low: 0, high: poissonInterval(0, level).high / everyone };
  if (a === 0) {
    const { low, high } = poissonInterval(b * everyone, level);
    return { low: low / everyone, high: high / everyone };
  }
  const shape = (b * b) / a;
  const rate = persons + b / a;
  return {
    low: gammaQuantile(tail, count.low + shape) / rate,
    high: gammaQuantile(1 - tail, count.high + shape) / rate,
  };
}

/**
 * Global empirical Bayes rates by the method of moments (Marshall 1991, Applied Statistics 40): every rate is drawn towards
 * that of all areas together. Equals spdep's `EBest`. Throws when an area has no persons.
 */
export function empiricalBayes(counts: readonly number[], persons: readonly number[]): SmoothedRates {
  const raw = rates(counts, persons);
  const b = sum(counts) / sum(persons);
  const spread = raw.reduce((total, rate, k) => total + persons[k]! * (rate - b) ** 2, 0) / sum(persons);
  const a = Math.max(0, spread - b / (sum(persons) / persons.length));
  const smoothed = raw.map((rate, k) => drawnTo(b, rate, a, persons[k]!));
  return { raw, smoothed, a, b };
}

/**
 * Local empirical Bayes rates (Marshall 1991): every rate is drawn towards that of its neighbourhood, the area and its
 * neighbours. How much true rates differ there is told by each rate's distance from the level of its `own` neighbourhood
 * (Bailey and Gatrell 1995; equals spdep's `EBlocal`) or from that of the area's, which all `share` (as in GeoDa; equals
 * `EBlocal(geoda = TRUE)`). 0 where a neighbourhood has no case. The neighbours come as places in the list.
 */
export function localEmpiricalBayes(
  counts: readonly number[],
  persons: readonly number[],
  neighbours: readonly (readonly number[])[],
  around: 'own' | 'shared' = 'own',
): {
  readonly raw: readonly number[];
  readonly smoothed: readonly number[];
  readonly priors: readonly Prior[];
} {
  const raw = rates(counts, persons);
  const groups = neighbours.map((list, area) => [...new Set([area, ...list])]);
  const people = groups.map((group) => sum(group.map((k) => persons[k]!)));
  const levels = groups.map((group, area) => sum(group.map((k) => counts[k]!)) / people[area]!);
  const priors = groups.map((group, area) => {
    const b = levels[area]!;
    const squares = group.map((k) => persons[k]! * (raw[k]! - (around === 'own' ? levels[k]! : b)) ** 2);
    return { a: Math.max(0, sum(squares) / people[area]! - b / (people[area]! / group.length)), b };
  });
  const smoothed = priors.map(({ a, b }, area) => drawnTo(b, raw[area]!, a, persons[area]!));
  return { raw, smoothed, priors };
}

/**
 * Assunção and Reis's standardised rates (1999, Statistics in Medicine 18), whose Moran's I does not take unequal populations
 * for pattern: `moran` of them equals spdep's `EBImoran`.
 */
export function standardisedDeviations(counts: readonly number[], persons: readonly number[]): number[] {
  const { raw, a, b } = empiricalBayes(counts, persons);
  return raw.map((rate, k) => (rate - b) / Math.sqrt(a + b / persons[k]!));
}

const drawnTo = (level: number, rate: number, a: number, persons: number): number =>
  level === 0 ? 0 : level + (a * (rate - level)) / (a + level / persons);

function rates(counts: readonly number[], persons: readonly number[]): number[] {
  if (!persons.every((count) => count > 0)) throw new RangeError('a rate needs persons');
  return counts.map((count, k) => count / persons[k]!);
}
