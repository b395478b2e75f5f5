import { randomFrom } from '../../random.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { DRAWS, SEED, tick, type Work } from '../work.ts';
import { shiftedSums } from './shiftedSums.ts';
import { type TwoWayFit, twoWayFit } from './twoWayFit.ts';

/** How strongly one series goes with another some steps later, areas and steps accounted for. */
export interface PanelLag {
  readonly lag: number;
  /** Score over its standard error: how far the table lies from no effect. */
  readonly z: number;
  /** First step towards the coefficient: score over information, per unit of x. */
  readonly slope: number;
}

/** Every lag with what chance brings. */
export interface PanelLags {
  readonly lags: readonly PanelLag[];
  /** The lag of the largest |z|. */
  readonly best: PanelLag;
  /** Permutation p of the largest |z| over all lags, so that the choice of the lag is paid for. */
  readonly p: number;
  /** The |z| that chance passes once in twenty, whatever the lag. */
  readonly limit: number;
  /** Standard deviation of z over the permutations, by lag; 1 when the model's own standard error is right. */
  readonly spread: readonly number[];
  readonly draws: number;
}

export interface PanelOptions {
  /** The furthest lag; from 0 on. */
  readonly furthest: number;
  readonly draws?: number;
  readonly seed?: number;
}

/**
 * Scores of a panel Poisson regression with area and step effects, one lag of x at a time (score test, Rao 1948; effects
 * projected out in closed form), and a permutation test of the largest. Each draw hands every area the x of another area and
 * moves all of them by one common circular shift, so that each series keeps its own memory and the areas keep their common
 * ups and downs. Refused under 3 areas or when x says nothing beyond areas and steps.
 */
export function panelLags(
  counts: readonly (readonly number[])[],
  x: readonly (readonly number[])[],
  { furthest, draws = DRAWS, seed = SEED }: PanelOptions,
  work?: Work,
): Outcome<PanelLags> {
  if (counts.length < 3) return refuse('too-few', { needs: 3, has: counts.length });
  const steps = counts[0]!.length;
  if (steps < furthest + 12) return refuse('too-few', { needs: furthest + 12, has: steps });
  // The same months are judged at every lag.
  const judged = counts.map((row) => row.slice(furthest));
  const fitted = twoWayFit(judged);
  if (fitted.kind === 'refused') return fitted;
  const fit = fitted.result;
  const residuals = fit.expected.map((row, i) => row.map((mean, t) => judged[i]![t]! - mean));
  const series = x.map((row) => Float64Array.from(row));
  const score = scorer(series, residuals, fit);
  const order = counts.map((_, i) => i);
  const scored = lagsOf(score, order, furthest);
  if (scored.some(({ z }) => !Number.isFinite(z))) return refuse('constant');
  const best = scored.reduce((top, one) => (Math.abs(one.z) > Math.abs(top.z) ? one : top));

  const random = randomFrom(seed);
  const largest = new Float64Array(draws);
  const squares = new Float64Array(furthest + 1);
  let beyond = 0;
  for (let draw = 0; draw < draws; draw++) {
    random.shuffle(order);
    const shift = random.whole(0, steps - 1);
    let most = 0;
    for (let lag = 0; lag <= furthest; lag++) {
      const { z } = score(order, (2 * steps + furthest - lag - shift) % steps);
      // An arrangement whose series say nothing beyond areas and steps shows no effect.
      if (!Number.isFinite(z)) continue;
      squares[lag]! += z * z;
      most = Math.max(most, Math.abs(z));
    }
    largest[draw] = most;
    if (most >= Math.abs(best.z) * (1 - 1e-12)) beyond++;
    tick(work, draw + 1, draws);
  }
  largest.sort();
  return done({
    lags: scored,
    best,
    p: (beyond + 1) / (draws + 1),
    limit: largest[Math.min(draws - 1, Math.ceil(0.95 * draws))]!,
    spread: Array.from(squares, (total) => Math.sqrt(total / draws)),
    draws,
  });
}

/** The scores alone, without a test: for further readings of the same counts. Null where there is no fit or x says nothing. */
export function panelScores(
  counts: readonly (readonly number[])[],
  x: readonly (readonly number[])[],
  furthest: number,
): readonly PanelLag[] | null {
  const judged = counts.map((row) => row.slice(furthest));
  const fitted = twoWayFit(judged);
  if (fitted.kind === 'refused') return null;
  const fit = fitted.result;
  const residuals = fit.expected.map((row, i) => row.map((mean, t) => judged[i]![t]! - mean));
  const series = x.map((row) => Float64Array.from(row));
  const scores = lagsOf(
    scorer(series, residuals, fit, furthest + 1),
    counts.map((_, i) => i),
    furthest,
  );
  return scores.every(({ z }) => Number.isFinite(z)) ? scores : null;
}

type Score = (order: readonly number[], from: number) => { readonly z: number; readonly slope: number };

const lagsOf = (score: Score, order: readonly number[], furthest: number): PanelLag[] =>
  Array.from({ length: furthest + 1 }, (_, lag) => ({ lag, ...score(order, furthest - lag) }));

/**
 * Scores for any pairing of areas with series that begin anywhere in their circle. The residuals have no area or step left, so
 * the score needs x as it is; the information is that of x less its weighted means. Both are made of sums over one area or a
 * pair of series, each made once for all `beginnings` (from the first; all steps when left out).
 */
function scorer(
  x: readonly Float64Array[],
  residuals: readonly Float64Array[],
  fit: TwoWayFit,
  beginnings = x[0]!.length,
): Score {
  const { rows, columns, total, dispersion } = fit;
  const areas = x.length;
  // Entries of one beginning lie side by side, since every score reads all of them.
  const tables = (rowsOf: number) =>
    Array.from({ length: beginnings }, () => new Float64Array(rowsOf * areas));
  const scores = tables(areas);
  const means = tables(1);
  const products = tables(areas);
  const fill = (into: readonly Float64Array[], at: number, sums: Float64Array) => {
    for (let from = 0; from < beginnings; from++) into[from]![at] = sums[from]!;
  };
  x.forEach((own, j) => {
    fill(means, j, shiftedSums(columns, own, beginnings));
    residuals.forEach((left, i) => {
      fill(scores, i * areas + j, shiftedSums(left, own, beginnings));
    });
    // Expected counts are row × column × whole, so one sum of squares serves every area.
    for (let i = 0; i <= j; i++) {
      const product = own.map((value, t) => value * x[i]![t]!);
      fill(products, j * areas + i, shiftedSums(columns, product, beginnings));
    }
  });
  // The weight that each series has in an arrangement, by series.
  const weights = new Float64Array(areas);
  return (order, from) => {
    const score = scores[from]!;
    const mean = means[from]!;
    const product = products[from]!;
    let sum = 0;
    for (let i = 0; i < areas; i++) {
      sum += score[i * areas + order[i]!]!;
      weights[order[i]!] = rows[i]!;
    }
    let squares = 0;
    let byArea = 0;
    let grand = 0;
    let byStep = 0;
    for (let j = 0; j < areas; j++) {
      const weight = weights[j]!;
      const level = mean[j]!;
      const at = j * areas;
      const square = product[at + j]!;
      squares += weight * square;
      byArea += weight * level * level;
      grand += weight * level;
      let across = 0;
      for (let i = 0; i < j; i++) across += weights[i]! * product[at + i]!;
      byStep += weight * (weight * square + 2 * across);
    }
    const information = total * (squares - byArea - byStep + grand * grand);
    // What is left of nothing is a rounding error.
    const usable = information > 1e-9 * total * squares ? information : 0;
    return { z: sum / Math.sqrt(dispersion * usable), slope: sum / usable };
  };
}
