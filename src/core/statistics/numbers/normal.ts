import { gammaQuantile, gammaUpper } from '../../distributions.ts';

/** Upper tail of the standard normal distribution, precise where it is small (DLMF 7.11.2). */
export function normalUpper(z: number): number {
  const tail = gammaUpper((z * z) / 2, 0.5) / 2;
  return z >= 0 ? tail : 1 - tail;
}

/** Probability of a standard normal at least as far from 0 as z, to either side. */
export const twoSided = (z: number): number => Math.min(1, 2 * normalUpper(Math.abs(z)));

/** The z below which a standard normal falls with probability p. */
export function normalQuantile(p: number): number {
  const z = Math.sqrt(2 * gammaQuantile(Math.abs(2 * p - 1), 0.5));
  return p < 0.5 ? -z : z;
}
