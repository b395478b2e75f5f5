import { describe, expect, it } from 'vitest';
import {
  empiricalBayes,
  localEmpiricalBayes,
  standardisedDeviations,
} from '#core/measures/empiricalBayes.ts';
import { resultOf } from '#core/statistics/outcome.ts';
import { getisOrdScores } from '#core/statistics/space/getisOrd.ts';
import { gearyC, generalG } from '#core/statistics/space/globalAssociation.ts';
import { localMoranMoments } from '#core/statistics/space/localMoran.ts';
import { moran, moranI } from '#core/statistics/space/moran.ts';
import { kNearest } from '#core/statistics/space/neighbours.ts';
import { makeWeights, type WeightStyle, withSelf } from '#core/statistics/space/weights.ts';
import space from '../cases/space.json' with { type: 'json' };
import { allNear, near } from '../near.ts';

const names = (lists: readonly unknown[]) => lists.map((_, k) => `${k}`);

describe('maps equal spdep', () => {
  it.each(space.maps)('$name', ({ x, neighbours, style: letter, ...want }) => {
    const style: WeightStyle = letter === 'W' ? 'row' : 'binary';
    const weights = makeWeights(names(x), neighbours, style);
    const test = resultOf(moran(x, weights, { draws: 9, islands: 'keep' }));
    allNear([test.i, test.expected, test.variance], want.moran);
    near(test.z, want.moran_z);
    near(test.p_normal, want.moran_p);
    near(test.variance_normality, want.normality);
    if (want.geary) {
      const c = gearyC(x, weights);
      allNear([c.value, c.expected, c.variance], want.geary);
      near(c.z, want.geary_z);
      near(c.p, want.geary_p);
    }
    if (want.general_g) {
      const g = generalG(x, weights);
      allNear([g.value, g.expected, g.variance], want.general_g);
      near(g.z, want.general_g_z);
      near(g.p, want.general_g_p);
    }
    for (const [hypothesis, rows] of [
      ['conditional', want.local],
      ['total', want.total],
    ] as const)
      localMoranMoments(x, weights, hypothesis).forEach(({ i, expected, variance, z }, k) => {
        allNear([i, expected, variance], rows[k]!.slice(0, 3) as number[]);
        // spdep has no score for an island, or for an area whose value is the mean.
        const score = rows[k]![3];
        if (score === null) expect(z).toBeNaN();
        else near(z, score);
      });
    getisOrdScores(x, weights).forEach((z, k) => {
      const score = want.gi[k];
      if (score === null) expect(z).toBeNaN();
      else near(z, score);
    });
    allNear(getisOrdScores(x, withSelf(names(x), neighbours, style)), want.gi_star as number[]);
  });
});

it('nearest neighbours on the ground equal spdep’s', () => {
  const points = space.near.points.map(([lon, lat]) => ({ lon: lon!, lat: lat! }));
  space.near.nearest.forEach((lists, k) => {
    expect(kNearest(points, k + 1)).toEqual(lists);
  });
});

describe('empirical Bayes rates equal spdep', () => {
  it.each(space.rates)('$name', ({ counts, persons, neighbours, ...want }) => {
    const all = empiricalBayes(counts, persons);
    allNear([all.a * 1e6, all.b * 1e3], [want.a * 1e6, want.b * 1e3]);
    allNear(scaled(all.raw), scaled(want.raw));
    allNear(scaled(all.smoothed), scaled(want.global));
    // Where a neighbourhood has no case spdep divides nothing by nothing; ours is 0.
    for (const [around, local] of [
      ['own', want.local],
      ['shared', want.geoda],
    ] as const)
      allNear(
        scaled(localEmpiricalBayes(counts, persons, neighbours, around).smoothed),
        scaled(local.map((rate) => rate ?? 0)),
      );
  });
  const scaled = (rates: readonly number[]) => rates.map((rate) => rate * 1e5);
  it('and Moran of their standardised deviations', () => {
    const rook = makeWeights(names(space.rates[0]!.counts), space.rates[0]!.neighbours);
    space.rates.forEach(({ counts, persons }, k) => {
      near(moranI(standardisedDeviations(counts, persons), rook), space.standardised_moran[k]);
    });
  });
});
