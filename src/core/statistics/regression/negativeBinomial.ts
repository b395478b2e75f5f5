import { lnGamma } from '../../distributions.ts';
import { digamma, trigamma } from '../numbers/gammaDerivatives.ts';
import { done, type Outcome } from '../outcome.ts';
import { type CountModel, type Family, fitGlm, type GlmFit, POISSON } from './glm.ts';
import { type CountRegression, poissonRegression, reported } from './poissonRegression.ts';

/** A negative binomial regression: the variance is mean + mean²/theta. */
export interface NegativeBinomialRegression extends CountRegression {
  /** Infinite when the counts vary no more than Poisson counts do: the fit is then the Poisson one. */
  readonly theta: number;
  readonly theta_se: number;
}

// As in MASS, down to theta being that of the means before the last step.
const STEPS = 25;
const EPSILON = 1e-8;
const THETA_EPSILON = Number.EPSILON ** 0.25;
const THETA_LARGEST = 1e6;

/**
 * Negative binomial regression with log link and offset, theta by maximum likelihood in turn with the coefficients (Venables
 * and Ripley 2002, section 7.4). Equals `glm.nb` of R's MASS.
 */
export function negativeBinomialRegression(model: CountModel): Outcome<NegativeBinomialRegression> {
  const first = fitGlm(model, POISSON);
  if (first.kind === 'refused') return first;
  let fit: GlmFit = first.result;
  let estimate = thetaOf(model.counts, fit.fitted);
  const scale = Math.sqrt(2 * Math.max(1, fit.df));
  let likelihood = logLikelihood(model.counts, fit.fitted, estimate.theta) + 2 * scale;
  for (let step = 0; step < STEPS && estimate.theta < THETA_LARGEST; step++) {
    const means = fit.fitted;
    const next = fitGlm(model, negativeBinomial(estimate.theta), means);
    if (next.kind === 'refused') return next;
    fit = next.result;
    const before = { theta: estimate.theta, likelihood };
    estimate = thetaOf(model.counts, means);
    likelihood = logLikelihood(model.counts, fit.fitted, estimate.theta);
    const moved = Math.abs(before.likelihood - likelihood) / scale + Math.abs(before.theta - estimate.theta);
    if (moved <= EPSILON) break;
  }
  if (!(estimate.theta < THETA_LARGEST)) {
    const plain = poissonRegression(model);
    return plain.kind === 'refused'
      ? plain
      : done({ ...plain.result, theta: Number.POSITIVE_INFINITY, theta_se: Number.POSITIVE_INFINITY });
  }
  const log_likelihood = logLikelihood(model.counts, fit.fitted, estimate.theta);
  return done({
    ...reported(fit, 1, null),
    log_likelihood,
    aic: -2 * log_likelihood + 2 * (fit.coefficients.length + 1),
    theta: estimate.theta,
    theta_se: estimate.se,
  });
}

/** The negative binomial family of a given theta. */
export const negativeBinomial = (theta: number): Family => ({
  variance: (mean) => mean + (mean * mean) / theta,
  deviance: (count, mean) =>
    2 *
    ((count > 0 ? count * Math.log(count / mean) : 0) -
      (count + theta) * Math.log((count + theta) / (mean + theta))),
  start: (count) => count + (count === 0 ? 1 / 6 : 0),
});

/** Theta by maximum likelihood for given means (MASS's `theta.ml`); infinite where the likelihood rises without end. */
function thetaOf(counts: readonly number[], means: ArrayLike<number>): { theta: number; se: number } {
  let theta = counts.length / counts.reduce((sum, count, k) => sum + (count / means[k]! - 1) ** 2, 0);
  let information = 1;
  for (let step = 0, move = 1; step < STEPS && Math.abs(move) > THETA_EPSILON; step++) {
    theta = Math.abs(theta);
    if (!(theta < THETA_LARGEST)) return { theta: Number.POSITIVE_INFINITY, se: Number.POSITIVE_INFINITY };
    const [psi, slope, log] = [digamma(theta), trigamma(theta), Math.log(theta)];
    let score = 0;
    information = 0;
    counts.forEach((count, k) => {
      const mean = means[k]!;
      score +=
        digamma(theta + count) - psi + log + 1 - Math.log(theta + mean) - (count + theta) / (mean + theta);
      information +=
        -trigamma(theta + count) +
        slope -
        1 / theta +
        2 / (mean + theta) -
        (count + theta) / (mean + theta) ** 2;
    });
    move = score / information;
    theta += move;
  }
  return theta > 0
    ? { theta, se: Math.sqrt(1 / information) }
    : { theta: Number.POSITIVE_INFINITY, se: Number.POSITIVE_INFINITY };
}

function logLikelihood(counts: readonly number[], means: ArrayLike<number>, theta: number): number {
  const gamma = lnGamma(theta);
  const share = theta * Math.log(theta);
  return counts.reduce((sum, count, k) => {
    const mean = means[k]!;
    return (
      sum +
      lnGamma(theta + count) -
      gamma -
      lnGamma(count + 1) +
      share +
      (count > 0 ? count * Math.log(mean) : 0) -
      (theta + count) * Math.log(theta + mean)
    );
  }, 0);
}
