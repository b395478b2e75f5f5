import { describe, expect, it } from 'vitest';
import { times } from '#core/statistics/numbers/cholesky.ts';
import { resultOf } from '#core/statistics/outcome.ts';
import { beforeAfter } from '#core/statistics/panel/beforeAfter.ts';
import { panelEffect } from '#core/statistics/panel/panelEffect.ts';
import { panelScores } from '#core/statistics/panel/panelLags.ts';
import { dot } from '#core/statistics/regression/glm.ts';
import { negativeBinomialRegression } from '#core/statistics/regression/negativeBinomial.ts';
import {
  type CountRegression,
  poissonRegression,
  quasiPoissonRegression,
} from '#core/statistics/regression/poissonRegression.ts';
import regression from '../cases/regression.json' with { type: 'json' };
import { allNear, near } from '../near.ts';

/** A reference; single numbers stand for lists of one. */
interface Case {
  readonly coefficients: number | number[];
  readonly standard_errors: number | number[];
  readonly p: number | number[];
  readonly fitted: number[];
  readonly deviance: number;
  readonly null_deviance: number;
  readonly df: number;
}

function equals(fit: CountRegression, want: Case): void {
  allNear(fit.coefficients, [want.coefficients].flat());
  allNear(fit.standard_errors, [want.standard_errors].flat());
  allNear(fit.p, [want.p].flat());
  allNear(fit.fitted, want.fitted);
  near(fit.deviance, want.deviance);
  near(fit.null_deviance, want.null_deviance);
  expect(fit.df).toBe(want.df);
}

describe('Poisson regression equals R', () => {
  it.each(regression.poisson)('$name', (want) => {
    const fit = resultOf(poissonRegression(want));
    equals(fit, want);
    near(fit.log_likelihood!, want.log_likelihood);
    near(fit.aic!, want.aic);
  });
});

describe('quasi-Poisson regression equals R', () => {
  it.each(regression.quasi)('$name', (want) => {
    const fit = resultOf(quasiPoissonRegression(want));
    equals(fit, want);
    near(fit.dispersion, want.dispersion);
    allNear(fit.fit.leverage, want.leverage);
  });
});

describe('negative binomial regression equals MASS', () => {
  it.each(regression.negative_binomial)('$name', (want) => {
    const fit = resultOf(negativeBinomialRegression(want));
    equals(fit, want);
    near(fit.theta, want.theta);
    near(fit.theta_se, want.theta_se);
    near(fit.log_likelihood!, want.log_likelihood);
    near(fit.aic!, want.aic);
  });
});

it('foresees means and their standard errors as R’s predict does', () => {
  const { terms, mean, se, theta } = regression.ahead;
  const { counts, terms: past } = regression.negative_binomial[0]!;
  const fit = resultOf(negativeBinomialRegression({ counts, terms: past }));
  near(fit.theta, theta);
  terms.forEach((row, k) => {
    near(Math.exp(dot(row, fit.coefficients)), mean[k]);
    near(Math.sqrt(dot(row, times(fit.fit.inverse, row))), se[k]);
  });
});

describe('panels with area and month effects equal R', () => {
  it.each(regression.panel)('$name', ({ counts, x, lag, ...want }) => {
    const fit = resultOf(
      panelEffect(
        counts.map((row) => row.slice(lag)),
        x.map((row) => row.slice(0, row.length - lag)),
      ),
    );
    near(fit.coefficient, want.coefficient);
    near(fit.standard_error, want.standard_error * Math.sqrt(Math.max(1, 1 / want.dispersion)));
    near(fit.dispersion, Math.max(1, want.dispersion));
    const score = panelScores(counts, x, lag)![lag]!;
    near(score.z, want.score_z);
    near(score.slope, want.score_slope);
  });
});

describe('difference in differences equals the interaction of a log-linear model', () => {
  it.each(regression.double_difference)('$name', ({ own, others, estimate, se }) => {
    const counts = [own, others, [0, 0]];
    const found = resultOf(beforeAfter(counts, { area: 0, at: 1, window: 1 }, [1, 1, 1]));
    near(found.own.estimate, estimate);
    near(found.own.se, se);
  });
});
