import { inverseOf, times } from '../numbers/cholesky.ts';
import { done, type Outcome, refuse } from '../outcome.ts';

/** What one unit of x does to the logarithm of the counts, area and step effects accounted for. */
export interface PanelEffect {
  readonly coefficient: number;
  readonly standard_error: number;
  /** Pearson's chi-square over its degrees of freedom, at least 1; the standard error carries it. */
  readonly dispersion: number;
}

const STEPS = 50;
const EPSILON = 1e-12;

/**
 * The quasi-Poisson regression of a panel on area effects, step effects and x. Given the total of each step its counts are
 * multinomial, which frees the likelihood of the step effects and loses nothing: coefficient and information are those of the
 * whole regression (Palmgren 1981, Biometrika 68). Newton's steps in as many unknowns as there are areas. `from` is the place in
 * `x` of the first step. Refused when an area has no case, when x says nothing beyond areas and steps, and when the steps do not settle.
 */
export function panelEffect(
  counts: readonly (readonly number[])[],
  x: readonly (readonly number[])[],
  from = 0,
): Outcome<PanelEffect> {
  const areas = counts.length;
  const steps = counts[0]!.length;
  const totals = Array.from({ length: steps }, (_, t) => counts.reduce((sum, row) => sum + row[t]!, 0));
  if (counts.some((row) => row.every((count) => count === 0)))
    return refuse('too-few-cases', { needs: 1, has: 0 });
  // The first area is the one that the others are held against; x comes last.
  const unknowns = new Float64Array(areas);
  const shares = counts.map(() => new Float64Array(steps));
  let fit = fitOf(counts, x, from, totals, unknowns, shares);
  for (let step = 0; step < STEPS; step++) {
    const inverse = inverseOf(fit.information);
    if (!inverse) return refuse('no-fit');
    const move = times(inverse, fit.score);
    let part = 1;
    let next = fit;
    // Half of a step that would make the fit worse, until it does not.
    for (; part > 1e-6; part /= 2) {
      const moved = unknowns.map((value, k) => value + part * move[k]!);
      next = fitOf(counts, x, from, totals, moved, shares);
      if (next.likelihood >= fit.likelihood - 1e-9 * Math.abs(fit.likelihood)) break;
    }
    move.forEach((value, k) => {
      unknowns[k]! += part * value;
    });
    fit = next;
    if (!Number.isFinite(fit.likelihood)) return refuse('no-fit');
    if (Math.max(...move.map(Math.abs)) < EPSILON * (1 + Math.max(...unknowns.map(Math.abs)))) break;
    if (step === STEPS - 1) return refuse('no-fit');
  }
  const inverse = inverseOf(fit.information);
  if (!inverse) return refuse('no-fit');
  let pearson = 0;
  counts.forEach((row, i) => {
    row.forEach((count, t) => {
      const mean = totals[t]! * shares[i]![t]!;
      if (mean > 0) pearson += (count - mean) ** 2 / mean;
    });
  });
  const told = totals.filter((total) => total > 0).length;
  const df = areas * told - areas - (told - 1) - 1;
  if (df < 1) return refuse('too-few', { needs: areas + told + 1, has: areas * told });
  const dispersion = Math.max(1, pearson / df);
  return done({
    coefficient: unknowns[areas - 1]!,
    standard_error: Math.sqrt(dispersion * inverse[areas - 1]![areas - 1]!),
    dispersion,
  });
}

/** Likelihood, score and information at some values of the unknowns; fills `shares` with each area's share of each step. */
function fitOf(
  counts: readonly (readonly number[])[],
  x: readonly (readonly number[])[],
  from: number,
  totals: readonly number[],
  unknowns: Float64Array,
  shares: readonly Float64Array[],
) {
  const areas = counts.length;
  const last = areas - 1;
  const information = Array.from({ length: areas }, () => new Float64Array(areas));
  const score = new Float64Array(areas);
  let likelihood = 0;
  const parts = new Float64Array(areas);
  for (let t = 0; t < totals.length; t++) {
    const total = totals[t]!;
    if (total === 0) continue;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < areas; i++) {
      const level = i === 0 ? 0 : unknowns[i - 1]!;
      parts[i] = level + unknowns[last]! * x[i]![t + from]!;
      most = Math.max(most, parts[i]!);
    }
    let whole = 0;
    for (let i = 0; i < areas; i++) whole += Math.exp(parts[i]! - most);
    let mean = 0;
    let squares = 0;
    for (let i = 0; i < areas; i++) {
      const share = Math.exp(parts[i]! - most) / whole;
      shares[i]![t] = share;
      const value = x[i]![t + from]!;
      mean += share * value;
      squares += share * value * value;
      const count = counts[i]![t]!;
      if (count > 0) likelihood += count * (parts[i]! - most - Math.log(whole));
    }
    for (let i = 0; i < areas; i++) {
      const share = shares[i]![t]!;
      const left = counts[i]![t]! - total * share;
      const value = x[i]![t + from]!;
      score[last]! += left * value;
      if (i === 0) continue;
      score[i - 1]! += left;
      const row = information[i - 1]!;
      for (let k = 1; k < i; k++) row[k - 1]! -= total * share * shares[k]![t]!;
      row[i - 1]! += total * share * (1 - share);
      information[last]![i - 1]! += total * share * (value - mean);
    }
    information[last]![last]! += total * (squares - mean * mean);
  }
  for (let i = 0; i < areas; i++) for (let k = 0; k < i; k++) information[k]![i] = information[i]![k]!;
  return { likelihood, score, information };
}
