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
 * neighbours. Equals spdep's `EBlocal`. The neighbours come as places in the list.
 */
export function localEmpiricalBayes(
  counts: readonly number[],
  persons: readonly number[],
  neighbours: readonly (readonly number[])[],
): { readonly raw: readonly number[]; readonly smoothed: readonly number[] } {
  const raw = rates(counts, persons);
  const smoothed = raw.map((rate, area) => {
    const around = [...new Set([area, ...neighbours[area]!])];
    const people = sum(around.map((k) => persons[k]!));
    const level = sum(around.map((k) => counts[k]!)) / people;
    const spread = around.reduce((total, k) => total + persons[k]! * (raw[k]! - level) ** 2, 0) / people;
    const a = Math.max(0, spread - level / (people / around.length));
    return drawnTo(level, rate, a, persons[area]!);
  });
  return { raw, smoothed };
}

/**
 * Assunção and Reis's standardised rates (1999, Statistics in Medicine 18), whose Moran's I does not take unequal populations
 * for pattern: `moran` of them equals spdep's `EBImoran`.
 */
export function standardisedDeviations(counts: readonly number[], persons: readonly number[]): number[] {
  const b = sum(counts) / sum(persons);
  const raw = rates(counts, persons);
  const spread = raw.reduce((total, rate, k) => total + persons[k]! * (rate - b) ** 2, 0) / sum(persons);
  const a = spread - b / (sum(persons) / persons.length);
  return raw.map((rate, k) => {
    const variance = a + b / persons[k]!;
    return (rate - b) / Math.sqrt(variance > 0 ? variance : b / persons[k]!);
  });
}

const drawnTo = (level: number, rate: number, a: number, persons: number): number =>
  level === 0 ? 0 : level + (a * (rate - level)) / (a + level / persons);

function rates(counts: readonly number[], persons: readonly number[]): number[] {
  if (!persons.every((count) => count > 0)) throw new RangeError('a rate needs persons');
  return counts.map((count, k) => count / persons[k]!);
}
