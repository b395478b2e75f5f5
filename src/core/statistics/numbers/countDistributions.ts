import { betaCdf, gammaCdf, gammaQuantile, gammaUpper, lnGamma } from '../../distributions.ts';

/** Above this many events single ones no longer matter, and sums and continued fractions over them take too long. */
const LARGE = 1e6;

/** Probability of at most so many events when the mean is as given. */
export const poissonCdf = (count: number, mean: number): number =>
  count < 0 ? 0 : mean === 0 ? 1 : gammaUpper(mean, Math.floor(count) + 1);

/** Probability of at least so many events, precise where it is small. */
export const poissonUpper = (count: number, mean: number): number =>
  count <= 0 ? 1 : mean === 0 ? 0 : gammaCdf(mean, Math.ceil(count));

/** Logarithm of the probability of exactly so many events, finite where that itself vanishes; the mean is above 0. */
export const poissonLogMass = (count: number, mean: number): number =>
  count * Math.log(mean) - mean - lnGamma(count + 1);

/** Probability of at most so many events under a negative binomial of this mean and size: variance mean + mean²/size. */
export const negativeBinomialCdf = (count: number, size: number, mean: number): number =>
  count < 0 ? 0 : betaCdf(size / (size + mean), size, Math.floor(count) + 1);

/** Probability of at least so many events under a negative binomial, precise where it is small. */
export const negativeBinomialUpper = (count: number, size: number, mean: number): number =>
  count <= 0 ? 1 : betaCdf(mean / (size + mean), Math.ceil(count), size);

/**
 * Probability of at least so many of `trials` under a beta-binomial of these shapes: what one of two independent negative
 * binomial counts with one variance-to-mean ratio has of their sum (Johnson, Kemp and Kotz 2005, section 6.9.2). Above a million
 * trials it is the beta of the same mean and variance.
 */
export function betaBinomialUpper(count: number, trials: number, a: number, b: number): number {
  if (count <= 0) return 1;
  if (count > trials) return 0;
  if (trials > LARGE) {
    const spread = (a + b + trials) / (a + b + 1);
    const size = trials / spread - 1;
    return betaCdf(1 - (count - 0.5) / trials, (size * b) / (a + b), (size * a) / (a + b));
  }
  const beta = (x: number, y: number) => lnGamma(x) + lnGamma(y) - lnGamma(x + y);
  const ways = lnGamma(trials + 1) - lnGamma(count + 1) - lnGamma(trials - count + 1);
  let mass = Math.exp(ways + beta(count + a, trials - count + b) - beta(a, b));
  let total = mass;
  for (let k = count; k < trials && mass > 0; k++) {
    mass *= ((trials - k) * (k + a)) / ((k + 1) * (trials - k - 1 + b));
    total += mass;
    // Terms fall at least as fast as the last ratio once they are this small.
    if (mass < total * 1e-15 && k > (trials * a) / (a + b)) break;
  }
  return Math.min(1, total);
}

/**
 * The smallest count that a negative binomial does not exceed with at least probability p. Above a mean of a million it is the
 * gamma of the same mean and variance, which lies within a few counts.
 */
export function negativeBinomialQuantile(p: number, size: number, mean: number): number {
  const scale = 1 + mean / size;
  return mean > LARGE
    ? Math.ceil(gammaQuantile(p, mean / scale) * scale)
    : smallest((count) => negativeBinomialCdf(count, size, mean) >= p * (1 - 64 * Number.EPSILON));
}

/** The smallest count that a Poisson variable does not exceed with at least probability p. */
export const poissonQuantile = (p: number, mean: number): number =>
  smallest((count) => poissonCdf(count, mean) >= p * (1 - 64 * Number.EPSILON));

/** The smallest whole number at which a rising condition holds: doubling, then halving. */
function smallest(holds: (count: number) => boolean): number {
  if (holds(0)) return 0;
  let low = 0;
  let high = 1;
  while (!holds(high)) {
    if (high > 2 ** 50) return Number.POSITIVE_INFINITY;
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
