import { betaQuantile, gammaQuantile } from '#core/distributions.ts';
import {
  negativeBinomialQuantile,
  poissonCdf,
  poissonQuantile,
} from '#core/statistics/numbers/countDistributions.ts';
import { normalQuantile } from '#core/statistics/numbers/normal.ts';
import { studentQuantile } from '#core/statistics/numbers/studentT.ts';
import { done } from '#core/statistics/outcome.ts';
import { list, number, positive } from './field.ts';
import { type Statistic, statistic } from './statistic.ts';

const p = list(number('probabilities of the lower tail', 0, 1));
const many = (quantile: (p: number) => number, p: readonly number[]) => done({ quantiles: p.map(quantile) });

/** Quantiles of the distributions that intervals and tests rest on, and Poisson probabilities. */
export const quantiles: readonly Statistic[] = [
  statistic('normal-quantile', "R's qnorm", { p }, { p: [0.025, 0.975] }, ({ p }) => many(normalQuantile, p)),
  statistic(
    'student-quantile',
    "R's qt",
    { p, df: positive('degrees of freedom') },
    { p: [0.975], df: 7 },
    ({ p, df }) => many((one) => studentQuantile(one, df), p),
  ),
  statistic(
    'chi-square-quantile',
    "R's qchisq",
    { p, df: positive('degrees of freedom') },
    { p: [0.025, 0.975], df: 2 },
    ({ p, df }) => many((one) => 2 * gammaQuantile(one, df / 2), p),
  ),
  statistic(
    'beta-quantile',
    "R's qbeta",
    { p, a: positive('first shape'), b: positive('second shape') },
    { p: [0.025, 0.975], a: 3, b: 8 },
    ({ p, a, b }) => many((one) => betaQuantile(one, a, b), p),
  ),
  statistic(
    'poisson-quantile',
    "R's qpois",
    { p, mean: positive('mean') },
    { p: [0.025, 0.975], mean: 4 },
    ({ p, mean }) => many((one) => poissonQuantile(one, mean), p),
  ),
  statistic(
    'negative-binomial-quantile',
    "R's qnbinom with size and mu",
    { p, size: positive('size: the variance is mean + mean² / size'), mean: positive('mean') },
    { p: [0.95], size: 2.5, mean: 4 },
    ({ p, size, mean }) => many((one) => negativeBinomialQuantile(one, size, mean), p),
  ),
  statistic(
    'poisson-probability',
    "R's ppois: of at most so many events",
    { counts: list(number('numbers of events', 0)), mean: positive('mean') },
    { counts: [3, 10], mean: 5 },
    ({ counts, mean }) => done({ p: counts.map((count) => poissonCdf(count, mean)) }),
  ),
];
