import { holm } from './adjustP.ts';
import { type RankInterval, rankIntervals } from './rankIntervals.ts';

/** Ranks of rates, and how many of their pairs are surely apart. */
export interface RankedRates {
  readonly ranks: readonly RankInterval[];
  readonly pairs: number;
  readonly apart: number;
}

/**
 * Ranks of rates with their uncertainty, every pair tested by `pairP(i, j)` and corrected by Holm (Mogstad and others 2024):
 * a pair is apart where its corrected p is at most `miss`.
 */
export function rankedRates(
  rates: readonly number[],
  pairP: (i: number, j: number) => number,
  miss: number,
): RankedRates {
  const pairs = rates.flatMap((_, i) => rates.slice(i + 1).map((__, k) => [i, i + 1 + k] as const));
  const corrected = holm(pairs.map(([i, j]) => pairP(i, j)));
  const apart = new Set(
    pairs.flatMap(([i, j], k) =>
      corrected[k]! > miss ? [] : [rates[i]! > rates[j]! ? `${i} ${j}` : `${j} ${i}`],
    ),
  );
  return {
    ranks: rankIntervals(rates, (i, j) => apart.has(`${i} ${j}`)),
    pairs: pairs.length,
    apart: apart.size,
  };
}
