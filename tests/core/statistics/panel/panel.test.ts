import { describe, expect, it } from 'vitest';
import { randomFrom } from '#core/random.ts';
import { resultOf } from '#core/statistics/outcome.ts';
import { panelEffect } from '#core/statistics/panel/panelEffect.ts';
import { panelLags } from '#core/statistics/panel/panelLags.ts';
import { twoWayFit, twoWayRemainder } from '#core/statistics/panel/twoWayFit.ts';
import { poissonRegression, quasiPoissonRegression } from '#core/statistics/regression/poissonRegression.ts';
import { allNear, near } from '../near.ts';

const random = randomFrom(11);
const AREAS = 5;
const STEPS = 30;
const counts = Array.from({ length: AREAS }, (_, i) =>
  Array.from({ length: STEPS }, () => random.poisson(6 + 3 * i)),
);
const x = counts.map((row) => row.map(() => random.next() * 3));

/** Area and step effects as columns of a design, and x after them. */
const design = (values: readonly (readonly number[])[] | null, from = 0) =>
  counts.flatMap((row, i) =>
    row
      .slice(from)
      .map((_, t) => [
        1,
        ...Array.from({ length: AREAS - 1 }, (_, k) => Number(i === k + 1)),
        ...Array.from({ length: STEPS - from - 1 }, (_, k) => Number(t === k + 1)),
        ...(values ? [values[i]![t]!] : []),
      ]),
  );

describe('twoWayFit', () => {
  it('equals the regression on area and step effects', () => {
    const fit = resultOf(twoWayFit(counts));
    const long = resultOf(poissonRegression({ counts: counts.flat(), terms: design(null) }));
    allNear(
      fit.expected.flatMap((row) => [...row]),
      long.fitted,
      1e-8,
    );
    const pearson = counts
      .flat()
      .reduce((sum, count, k) => sum + (count - long.fitted[k]!) ** 2 / long.fitted[k]!, 0);
    near(fit.dispersion, Math.max(1, pearson / long.df), 1e-8);
  });

  it('leaves nothing of area and step effects', () => {
    const fit = resultOf(twoWayFit(counts));
    const rest = twoWayRemainder(
      counts.map((row, i) => row.map((_, t) => 3 * i - Math.sin(t))),
      fit,
    );
    allNear(
      rest.flatMap((row) => [...row]),
      new Array(AREAS * STEPS).fill(0),
      1e-12,
    );
  });
});

describe('panelLags', () => {
  it('has the score and information of the regression with the effects projected out', () => {
    const lag = 1;
    const { lags } = resultOf(panelLags(counts, x, { furthest: 2, draws: 99 }));
    const lagged = x.map((row) => row.slice(2 - lag, STEPS - lag));
    // The information of the coefficient is the inverse of its variance in the joint model at no effect.
    const null_ = resultOf(
      poissonRegression({ counts: counts.flatMap((row) => row.slice(2)), terms: design(null, 2) }),
    );
    const terms = design(lagged, 2);
    const columns = terms[0]!.length;
    const matrix = Array.from({ length: columns }, (_, a) =>
      Array.from({ length: columns }, (_, b) =>
        terms.reduce((sum, row, k) => sum + null_.fitted[k]! * row[a]! * row[b]!, 0),
      ),
    );
    const right = terms.reduce(
      (sum, row, k) => sum + row.at(-1)! * (counts.flatMap((r) => r.slice(2))[k]! - null_.fitted[k]!),
      0,
    );
    const information = schur(matrix);
    near(lags[lag]!.slope, right / information, 1e-7);
    const dispersion = Math.max(1, null_.fit.pearson / null_.df);
    near(lags[lag]!.z, right / Math.sqrt(dispersion * information), 1e-7);
  });

  it('recovers a planted lag, and gives the same answer every time', () => {
    const planted = counts.map((row, i) =>
      row.map((_, t) => randomFrom(100 * i + t).poisson(10 * Math.exp(0.4 * (x[i]![t - 2] ?? 1.5)))),
    );
    const found = resultOf(panelLags(planted, x, { furthest: 4, draws: 999 }));
    expect(found.best.lag).toBe(2);
    expect(found.best.slope).toBeGreaterThan(0.25);
    expect(found.p).toBeLessThanOrEqual(0.005);
    expect(resultOf(panelLags(planted, x, { furthest: 4, draws: 999 }))).toEqual(found);
  });

  it('finds nothing in noise more than once in twenty', () => {
    let found = 0;
    for (let run = 0; run < 100; run++) {
      const noise = randomFrom(5000 + run);
      const plain = counts.map((row, i) => row.map(() => noise.poisson(5 + i)));
      const other = counts.map((row) => row.map(() => noise.next() ** 3));
      if (resultOf(panelLags(plain, other, { furthest: 4, draws: 99 })).p <= 0.05) found++;
    }
    expect(found).toBeLessThanOrEqual(10);
  });
});

describe('panelEffect', () => {
  it('equals the quasi-Poisson regression on all area and step effects', () => {
    const effect = resultOf(panelEffect(counts, x));
    const long = resultOf(quasiPoissonRegression({ counts: counts.flat(), terms: design(x) }, 1));
    near(effect.coefficient, long.coefficients.at(-1)!, 1e-9);
    // The long regression stops as R's does, one step before its weights have settled.
    near(effect.standard_error, long.standard_errors.at(-1)!, 1e-6);
    near(effect.dispersion, Math.max(1, long.dispersion), 1e-5);
  });
  it('reads x from an earlier step', () => {
    const judged = counts.map((row) => row.slice(2));
    const lagged = x.map((row) => row.slice(1, STEPS - 1));
    expect(panelEffect(judged, x, 1)).toEqual(panelEffect(judged, lagged));
  });
  it('leaves steps without cases out, and refuses an area without any', () => {
    const quiet = counts.map((row) => row.map((count, t) => (t === 4 ? 0 : count)));
    const without = <T>(rows: readonly (readonly T[])[]) => rows.map((row) => row.filter((_, t) => t !== 4));
    expect(resultOf(panelEffect(quiet, x)).coefficient).toBeCloseTo(
      resultOf(panelEffect(without(quiet), without(x))).coefficient,
      10,
    );
    const empty = counts.map((row, i) => (i === 2 ? row.map(() => 0) : row));
    expect(panelEffect(empty, x)).toMatchObject({ kind: 'refused', reason: 'too-few-cases' });
  });
  it('refuses an x that is the same in all areas', () => {
    const same = x.map(() => x[0]!);
    expect(panelEffect(counts, same)).toMatchObject({ kind: 'refused', reason: 'no-fit' });
  });
});

/** The last diagonal entry less what the other columns explain, by Gauss's elimination. */
function schur(matrix: number[][]): number {
  const last = matrix.length - 1;
  for (let k = 0; k < last; k++)
    for (let i = k + 1; i <= last; i++) {
      const factor = matrix[i]![k]! / matrix[k]![k]!;
      for (let j = k; j <= last; j++) matrix[i]![j]! -= factor * matrix[k]![j]!;
    }
  return matrix[last]![last]!;
}
