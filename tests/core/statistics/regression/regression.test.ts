import { describe, expect, it } from 'vitest';
import { resultOf } from '#core/statistics/outcome.ts';
import { negativeBinomialRegression } from '#core/statistics/regression/negativeBinomial.ts';
import { poissonRegression, quasiPoissonRegression } from '#core/statistics/regression/poissonRegression.ts';
import { makeRandom, poisson } from '../../fixtures/random.ts';
import reference from '../cases/glm.json' with { type: 'json' };
import { allNear, near } from '../near.ts';

const { dobson, warpbreaks, warp_nb } = reference;
const dobsonTerms = dobson.counts.map((_, k) => [
  1,
  ...[2, 3].map((code) => Number(dobson.outcome[k] === code)),
  ...[2, 3].map((code) => Number(dobson.treatment[k] === code)),
]);

describe('poissonRegression', () => {
  it.each([
    ["Dobson's trial", dobson.counts, dobsonTerms, dobson],
    ['broken yarn', warpbreaks.breaks, warpbreaks.X, warpbreaks],
  ] as const)('equals glm on %s', (_, counts, terms, want) => {
    const fit = resultOf(poissonRegression({ counts, terms }));
    allNear(fit.coefficients, Object.values(want.coef));
    allNear(fit.standard_errors, Object.values(want.se));
    near(fit.deviance, want.deviance);
    near(fit.null_deviance, want.null);
    near(fit.aic!, want.aic);
    near(fit.log_likelihood!, want.loglik);
    expect(fit.df).toBe(want.df);
  });
  it('gives the logarithm of the rate for an offset alone', () => {
    const persons = [1000, 2500, 4000];
    const fit = resultOf(
      poissonRegression({ counts: [5, 9, 30], terms: [[1], [1], [1]], offset: persons.map(Math.log) }),
    );
    near(fit.coefficients[0], Math.log(44 / 7500));
    near(fit.standard_errors[0], 1 / Math.sqrt(44), 1e-7);
  });
  it('refuses terms that say the same, too few counts, and what is no count', () => {
    const alike = [1, 2, 3, 4].map((x) => [1, x, 2 * x]);
    expect(poissonRegression({ counts: [1, 2, 3, 4], terms: alike })).toMatchObject({ reason: 'no-fit' });
    expect(poissonRegression({ counts: [4], terms: [[1]] })).toMatchObject({ reason: 'too-few' });
    expect(poissonRegression({ counts: [1, -1], terms: [[1], [1]] })).toMatchObject({ reason: 'not-counts' });
    expect(
      poissonRegression({ counts: [1, 1], terms: [[1], [1]], offset: [0, Number.NEGATIVE_INFINITY] }),
    ).toMatchObject({ reason: 'no-denominator' });
  });
});

describe('quasiPoissonRegression', () => {
  it("has R's dispersion, which widens the standard errors", () => {
    const model = { counts: warpbreaks.breaks, terms: warpbreaks.X };
    const fit = resultOf(quasiPoissonRegression(model));
    near(fit.dispersion, reference.warp_quasi_dispersion);
    const plain = Object.values(warpbreaks.se);
    allNear(
      fit.standard_errors,
      plain.map((se) => se * Math.sqrt(reference.warp_quasi_dispersion)),
    );
  });
});

describe('negativeBinomialRegression', () => {
  it('equals glm.nb on broken yarn', () => {
    const fit = resultOf(negativeBinomialRegression({ counts: warpbreaks.breaks, terms: warp_nb.X }));
    near(fit.theta, warp_nb.theta);
    near(fit.theta_se, warp_nb.SEtheta);
    near(2 * fit.log_likelihood!, warp_nb.twologlik);
    near(fit.aic!, warp_nb.aic);
    allNear(fit.coefficients, Object.values(warp_nb.coef));
    allNear(fit.standard_errors, Object.values(warp_nb.se));
    near(fit.deviance, warp_nb.deviance);
    near(fit.null_deviance, warp_nb.null);
  });
  it('is the Poisson fit where counts vary no more than that', () => {
    const counts = [10, 11, 9, 10, 10, 12, 9, 11];
    const model = { counts, terms: counts.map(() => [1]) };
    const fit = resultOf(negativeBinomialRegression(model));
    expect(fit.theta).toBe(Number.POSITIVE_INFINITY);
    allNear(fit.coefficients, resultOf(poissonRegression(model)).coefficients);
  });
  it('settles on counts with many zeros', () => {
    const random = makeRandom(5);
    for (let run = 0; run < 50; run++) {
      const counts = Array.from({ length: 36 }, () => poisson(0.4 + 3 * Number(random() < 0.2), random));
      const fit = negativeBinomialRegression({ counts, terms: counts.map((_, k) => [1, k / 12]) });
      expect(fit.kind).toBe('result');
    }
  });
});
