import { describe, expect, it } from 'vitest';
import { type Cell, exact, rounded, suppressed } from '#core/cell.ts';
import { needWeights } from '#core/planning/needWeights.ts';
import { points } from './ground.ts';

const counts = {
  disputes: new Map<string, Cell>([
    ['X', rounded(30, 28, 32)],
    ['Y', suppressed(1, 4)],
  ]),
  arrivals: new Map([['Y', exact(20)]]),
};
const ask = (needs: object, growth = 0, end?: 'low' | 'high') =>
  Array.from(
    needWeights(
      { needs: { people: 0, women: 0, disputes: 0, arrivals: 0, ...needs }, growth },
      points,
      counts,
      end,
    ),
  );

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
});
