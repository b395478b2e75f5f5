import { andThen, done, type Outcome } from '#core/statistics/outcome.ts';
import { negativeBinomialRegression } from '#core/statistics/regression/negativeBinomial.ts';
import {
  type CountRegression,
  poissonRegression,
  quasiPoissonRegression,
} from '#core/statistics/regression/poissonRegression.ts';
import { list, named, number, optional, positive } from './field.ts';
import { type Statistic, sameLength, statistic } from './statistic.ts';

const fields = {
  counts: named(list(number('cases', 0)), 'y', 'breaks'),
  terms: named(
    list(list(number('a row of terms for each count, the intercept being a column of ones'))),
    'X',
  ),
  exposure: named(optional(list(positive('persons × years behind each count')), null), 'T', 'persons'),
};

const example = {
  counts: [18, 17, 15, 20, 10, 20, 25, 13, 12],
  terms: [1, 2, 3].flatMap((row) => [1, 2, 3].map((column) => [1, Number(row === 2), Number(column === 2)])),
};

interface Model {
  readonly counts: readonly number[];
  readonly terms: readonly (readonly number[])[];
  readonly exposure: readonly number[] | null;
}

const fitted =
  (regress: (model: Parameters<typeof poissonRegression>[0]) => Outcome<CountRegression>) =>
  ({ counts, terms, exposure }: Model) => {
    sameLength({ counts, terms, ...(exposure && { exposure }) });
    for (const [k, row] of terms.entries()) sameLength({ 'terms[0]': terms[0]!, [`terms[${k}]`]: row });
    return andThen(
      regress({ counts, terms, ...(exposure && { offset: exposure.map(Math.log) }) }),
      ({ fit: { inverse, pearson, leverage }, ...result }) =>
        done({ ...result, pearson, leverage, inverse_information: inverse }),
    );
  };

/** Regressions of counts with log link; coefficients are logarithms of rate ratios, in the order of the terms. */
export const regressions: readonly Statistic[] = [
  statistic(
    'poisson-regression',
    "Poisson regression with log link (R's glm)",
    fields,
    example,
    fitted(poissonRegression),
  ),
  statistic(
    'quasi-poisson-regression',
    "the same with the dispersion estimated by Pearson's chi-square (R's glm, quasipoisson)",
    fields,
    example,
    fitted((model) => quasiPoissonRegression(model)),
  ),
  statistic(
    'negative-binomial-regression',
    "negative binomial regression, theta by maximum likelihood (MASS's glm.nb)",
    fields,
    { ...example, counts: [18, 7, 35, 20, 2, 41, 25, 3, 12] },
    fitted(negativeBinomialRegression),
  ),
];
