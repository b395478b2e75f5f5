import { describe, expect, it } from 'vitest';
import { type Cell, exact, missing, rounded, suppressed } from '#core/cell.ts';
import { demandEnds, demandInterval, drawDemand } from '#core/demand/demandEnds.ts';
import { countsOf, type DemandMix, mixShares, takeHigh, takeLow } from '#core/demand/demandMix.ts';
import { demandGaps, demandWeights } from '#core/demand/demandWeights.ts';
import { gatherPoints } from '#core/demand/gatherPoints.ts';
import { randomFrom } from '#core/random.ts';

/** Two districts of two points each: X with 150 persons, Y with 210. */
const points = [
  { adm2_pcode: 'X', people: 100 },
  { adm2_pcode: 'X', people: 50 },
  { adm2_pcode: 'Y', people: 200 },
  { adm2_pcode: 'Y', people: 10 },
];
const people = { id: 'people', share: 1, by_point: points.map((point) => point.people) };
const women = { id: 'women', share: 1, by_point: [40, 30, 90, 5] };
const disputes = {
  id: 'disputes',
  share: 1,
  by_adm2: new Map<string, Cell>([
    ['X', rounded(30, 28, 32)],
    ['Y', suppressed(1, 4)],
  ]),
};
const mixed = (...components: DemandMix['components']): DemandMix => ({ points, components });
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);

describe('the weight of a demand point', () => {
  it('is the count itself when one need alone is asked for', () => {
    expect([...demandWeights(mixed(women))]).toEqual([40, 30, 90, 5]);
    expect([...demandWeights(mixed({ ...women, share: 7 }, { ...people, share: 0 }))]).toEqual([
      40, 30, 90, 5,
    ]);
  });

  it('spreads the count of a district over its points by persons', () => {
    const [a, b, c, d] = demandWeights(mixed(disputes));
    expect([a, b]).toEqual([20, 10]);
    expect(c! / d!).toBeCloseTo(20);
    expect(c! + d!).toBeCloseTo(2.5);
    const empty: DemandMix = {
      points: points.map(({ adm2_pcode }) => ({ adm2_pcode, people: 0 })),
      components: [disputes],
    };
    expect([...demandWeights(empty)]).toEqual([15, 15, 1.25, 1.25]);
  });

  it('brings each need of a mix to the sum of all persons, in its share', () => {
    const mix = demandWeights(mixed({ ...people, share: 3 }, { ...women, share: 1 }));
    expect(sum(mix)).toBeCloseTo(360);
    expect(mix[0]).toBeCloseTo(75 + (0.25 * 360 * 40) / 165);
    expect(mixShares([{ ...people, share: 3 }, women, { ...disputes, share: 0 }])).toEqual(
      new Map([
        ['people', 0.75],
        ['women', 0.25],
      ]),
    );
  });

  it('grows with the share of arrivals that stays, in the district where they arrived', () => {
    const arrivals = new Map([['Y', exact(42)]]);
    const grown = { ...mixed(people), growth: { arrivals, share: 0.5 } };
    expect([...demandWeights(grown)]).toEqual([100, 50, 200 * 1.1, 10 * 1.1]);
    const expected = { ...mixed(people), growth: { arrivals, persons: 21 } };
    expect([...demandWeights(expected)]).toEqual([...demandWeights(grown)]);
    const women2 = demandWeights({ ...mixed(women), growth: { arrivals, share: 0.5 } });
    expect(women2[2]).toBeCloseTo(99);
  });

  it('is nothing when nothing is asked for', () => {
    expect([...demandWeights(mixed({ ...people, share: 0 }))]).toEqual([0, 0, 0, 0]);
  });
});

describe('counts that are not known exactly', () => {
  it('are tested at both ends, and district by district', () => {
    const ends = demandEnds(mixed(disputes));
    expect(ends.map(({ id }) => id)).toEqual(['low', 'high', 'low X', 'high X', 'low Y', 'high Y']);
    expect(ends.map(({ weights }) => Math.round(sum(weights)))).toEqual([29, 36, 32, 33, 33, 32]);
    expect(demandEnds(mixed(people))).toEqual([]);
    expect(demandEnds(mixed({ ...disputes, share: 0 }, people))).toEqual([]);
  });

  it('give each point an interval that holds every draw, and no narrower one would', () => {
    const mix = {
      ...mixed(people, disputes),
      growth: { arrivals: new Map([['X', rounded(20, 18, 22)]]), share: 0.5 },
    };
    const { low, high } = demandInterval(mix);
    const least = high.slice();
    const most = low.slice();
    const random = randomFrom(5);
    for (let k = 0; k < 400; k++)
      for (const [i, weight] of drawDemand(mix, random).entries()) {
        expect(weight).toBeGreaterThanOrEqual(low[i]! - 1e-9);
        expect(weight).toBeLessThanOrEqual(high[i]! + 1e-9);
        least[i] = Math.min(least[i]!, weight);
        most[i] = Math.max(most[i]!, weight);
      }
    for (const i of points.keys()) expect((most[i]! - least[i]!) / (high[i]! - low[i]!)).toBeGreaterThan(0.8);
  });

  it('are drawn anew by each seed and the same by one', () => {
    const draw = (seed: number) => [...drawDemand(mixed(disputes), randomFrom(seed))];
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('are told when a plan has to do without them', () => {
    const unknown = {
      id: 'disputes',
      share: 1,
      by_adm2: new Map<string, Cell>([
        ['X', suppressed()],
        ['Y', missing('not-collected')],
        ['Z', exact(3)],
        ['W', exact(0)],
      ]),
    };
    const mix = mixed(unknown);
    const gaps = demandGaps(mix, countsOf(mix));
    expect(gaps.map(({ adm2_pcode, why }) => [adm2_pcode, why])).toEqual([
      ['X', 'suppressed'],
      ['Y', 'missing'],
      ['Z', 'no_points'],
    ]);
    expect([...demandWeights(mix, takeLow)]).toEqual([...demandWeights(mix, takeHigh)]);
  });
});

describe('gathered demand points', () => {
  const located = [
    { id: 'a', adm2_pcode: 'X', lat: 30, lon: 47, people: 300, women: 150 },
    { id: 'b', adm2_pcode: 'X', lat: 31, lon: 47.4, people: 100, women: 60 },
    { id: 'c', adm2_pcode: 'Y', lat: 30, lon: 48, people: 0, women: 0 },
    { id: 'd', adm2_pcode: 'Y', lat: 32, lon: 48, people: 0, women: 0 },
  ];
  it('lie where their people live, and lose nobody', () => {
    expect(gatherPoints(located, ({ adm2_pcode }) => `${adm2_pcode}1`)).toEqual([
      { id: 'X1', adm2_pcode: 'X', lat: 30.25, lon: 47.1, people: 400, women: 210, of: ['a', 'b'] },
      { id: 'Y1', adm2_pcode: 'Y', lat: 31, lon: 48, people: 0, women: 0, of: ['c', 'd'] },
    ]);
  });
});
