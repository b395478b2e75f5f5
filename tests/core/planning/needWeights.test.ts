import { describe, expect, it } from 'vitest';
import { type Cell, exact, rounded, suppressed } from '#core/cell.ts';
import { needWeights } from '#core/planning/needWeights.ts';
import { NO_NEEDS } from '#core/planning/scenario.ts';
import { points } from './ground.ts';

const counts = {
  disputes: new Map<string, Cell>([
    ['X', rounded(30, 28, 32)],
    ['Y', suppressed(1, 4)],
  ]),
  arrivals: new Map([['Y', exact(20)]]),
};
const ask = (needs: object, growth = 0, end?: 'low' | 'high') =>
  Array.from(needWeights({ needs: { ...NO_NEEDS, ...needs }, growth }, points, counts, end));

describe('the need at each point', () => {
  it('is persons or women in their own numbers when they alone count', () => {
    expect(ask({ people: 3 })).toEqual([100, 50, 200, 10]);
    expect(ask({ women: 1 })).toEqual([40, 30, 90, 5]);
  });

  it('shares a district’s count out by persons, at either end of its interval', () => {
    const [a, b, c, d] = ask({ disputes: 1 });
    expect(a! + b!).toBeCloseTo(30);
    expect(a! / b!).toBeCloseTo(2);
    expect(c! + d!).toBeCloseTo(2.5);
    const low = ask({ disputes: 1 }, 0, 'low');
    const high = ask({ disputes: 1 }, 0, 'high');
    expect(low[0]! + low[1]!).toBeCloseTo(28);
    expect(high[2]! + high[3]!).toBeCloseTo(4);
  });

  it('brings a mix to the sum of all persons', () => {
    const mix = ask({ people: 1, arrivals: 1 });
    expect(mix.reduce((sum, value) => sum + value, 0)).toBeCloseTo(360);
    expect(mix[0]).toBeCloseTo(50);
    expect(mix[2]).toBeCloseTo(100 + (180 * 200) / 210);
  });

  it('adds growth where people arrived', () => {
    const [a, b, c, d] = ask({ people: 1 }, 10);
    expect([a, b]).toEqual([100, 50]);
    expect(c).toBeCloseTo(200 + (36 * 200) / 210, 9);
    expect(d).toBeCloseTo(10 + (36 * 10) / 210, 9);
  });

  it('lets a share of the arrivals stay, those whom the reader expects where told', () => {
    const people = { needs: { ...NO_NEEDS, people: 1 }, growth: 10 };
    const sum = (choices: object) =>
      needWeights({ ...people, ...choices }, points, counts).reduce((a, b) => a + b, 0);
    expect(sum({ stay: 50 })).toBeCloseTo(360 + 10, 9);
    expect(sum({ stay: 50, expected: { Y: 60, X: 30 } })).toBeCloseTo(360 + 45, 9);
    // A round percent counts where nobody says how many stay.
    expect(sum({ stay: 0, expected: { Y: 60 } })).toBeCloseTo(360 * 1.1, 9);
  });

  it('counts children where the points bring them', () => {
    const some = points.map((point, k) => (k === 1 ? point : { ...point, children: 10 * k }));
    const weights = needWeights({ needs: { ...NO_NEEDS, children: 2 }, growth: 0 }, some, counts);
    expect([...weights]).toEqual([0, 0, 20, 30]);
  });
});
