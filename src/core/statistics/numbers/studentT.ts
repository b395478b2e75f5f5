import { betaCdf, betaQuantile } from '../../distributions.ts';

/** Upper tail of Student's t with the given degrees of freedom (DLMF 8.17; exact normal tail is its limit). */
export function studentUpper(t: number, df: number): number {
  const tail = betaCdf(df / (df + t * t), df / 2, 0.5) / 2;
  return t >= 0 ? tail : 1 - tail;
}

/** Probability of a Student's t at least as far from 0. */
export const studentTwoSided = (t: number, df: number): number =>
  Math.min(1, 2 * studentUpper(Math.abs(t), df));

/** The t below which a Student's t variable falls with probability p. */
export function studentQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  const x = betaQuantile(2 * Math.min(p, 1 - p), df / 2, 0.5);
  const t = Math.sqrt((df * (1 - x)) / x);
  return p < 0.5 ? -t : t;
}
