import { poissonLogMass } from '../numbers/countDistributions.ts';
import { twoSided } from '../numbers/normal.ts';
import { studentTwoSided } from '../numbers/studentT.ts';
import { andThen, done, type Outcome } from '../outcome.ts';
import { type CountModel, fitGlm, type GlmFit, POISSON } from './glm.ts';

/** A count regression as it is reported; coefficients are logarithms of rate ratios. */
export interface CountRegression {
  readonly coefficients: readonly number[];
  readonly standard_errors: readonly number[];
  /** Two-sided: normal, or Student's t where the dispersion was estimated. */
  readonly p: readonly number[];
  readonly fitted: readonly number[];
  readonly deviance: number;
  readonly null_deviance: number;
  readonly df: number;
  /** Variance over mean; 1 by assumption in a Poisson model. */
  readonly dispersion: number;
  /** Null for quasi-Poisson, which has no likelihood. */
  readonly log_likelihood: number | null;
  readonly aic: number | null;
  readonly fit: GlmFit;
}

/** Poisson regression with log link and offset (Nelder and Wedderburn 1972). Equals R's `glm`. */
export function poissonRegression(model: CountModel): Outcome<CountRegression> {
  return andThen(fitGlm(model, POISSON), (fit) => {
    const log_likelihood = model.counts.reduce(
      (sum, count, k) => sum + poissonLogMass(count, fit.fitted[k]!),
      0,
    );
    const aic = -2 * log_likelihood + 2 * fit.coefficients.length;
    return done({ ...reported(fit, 1, null), log_likelihood, aic });
  });
}

/**
 * Quasi-Poisson regression: the variance is a multiple of the mean, estimated by Pearson's chi-square over its degrees of
 * freedom (Wedderburn 1974). `at_least` keeps the multiple from falling below a bound.
 */
export function quasiPoissonRegression(model: CountModel, at_least = 0): Outcome<CountRegression> {
  return andThen(fitGlm(model, POISSON), (fit) => {
    const dispersion = Math.max(at_least, fit.pearson / fit.df);
    return done({ ...reported(fit, dispersion, fit.df), log_likelihood: null, aic: null });
  });
}

/** What all count regressions report of a fit; with `df`, p is Student's t. */
export function reported(
  fit: GlmFit,
  dispersion: number,
  df: number | null,
): Omit<CountRegression, 'log_likelihood' | 'aic'> {
  const standard_errors = fit.inverse.map((row, k) => Math.sqrt(dispersion * row[k]!));
  const p = fit.coefficients.map((coefficient, k) => {
    const z = coefficient / standard_errors[k]!;
    return df === null ? twoSided(z) : studentTwoSided(z, df);
  });
  const { coefficients, deviance, null_deviance } = fit;
  return {
    coefficients,
    standard_errors,
    p,
    fitted: Array.from(fit.fitted),
    deviance,
    null_deviance,
    df: fit.df,
    dispersion,
    fit,
  };
}
