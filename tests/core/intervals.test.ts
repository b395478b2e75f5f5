import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byarInterval,
  poissonInterval,
  rateDifferenceInterval,
  rateRatioInterval,
  rateRatioTail,
} from '#core/intervals.ts';
import { makeRandom, poisson } from './fixtures/random.ts';
import reference from './fixtures/rIntervals.json' with { type: 'json' };

function near(actual: number, expected: number, tolerance = 1e-9): void {
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(expected)),
  );
}
const count = fc.nat(500);
const exposure = fc.double({ min: 0.1, max: 1e6, noNaN: true });

describe('poissonInterval', () => {
  it.each(reference.poisson)("gives R's limits for $count", ({ count: x, interval }) => {
    const { low, high } = poissonInterval(x);
    near(low, interval[0]!, 1e-12);
    near(high, interval[1]!, 1e-12);
  });
  it('starts at 0 for no cases, and widens with the level', () => {
    expect(poissonInterval(0).low).toBe(0);
    near(poissonInterval(0).high, -Math.log(0.025), 1e-14);
    expect(poissonInterval(10, 0.99).low).toBeLessThan(poissonInterval(10, 0.95).low);
    expect(poissonInterval(10, 0.99).high).toBeGreaterThan(poissonInterval(10, 0.95).high);
  });
  it('moves up with the count', () => {
    fc.assert(
      fc.property(count, (x) => {
        const here = poissonInterval(x);
        const next = poissonInterval(x + 1);
        expect(here.low).toBeLessThanOrEqual(x);
        expect(here.high).toBeGreaterThan(x);
        expect(next.low).toBeGreaterThan(here.low);
        expect(next.high).toBeGreaterThan(here.high);
      }),
    );
  });
});

describe('byarInterval', () => {
  it('comes close to the exact limits', () => {
    for (const x of [10, 20, 100, 1000]) {
      const [byar, exact] = [byarInterval(x), poissonInterval(x)];
      near(byar.low, exact.low, 2e-3);
      near(byar.high, exact.high, 2e-3);
    }
  });
  it('is never negative', () => {
    expect(byarInterval(0).low).toBe(0);
    for (const x of [1, 2, 3]) expect(byarInterval(x).low).toBeGreaterThan(0);
  });
});

describe('rateRatioInterval', () => {
  it.each(reference.rate_ratio)("gives R's limits for $counts", ({ counts, exposures, interval }) => {
    const { low, high } = rateRatioInterval(
      { count: counts[0]!, exposure: exposures[0]! },
      { count: counts[1]!, exposure: exposures[1]! },
    );
    near(low, interval[0]!, 1e-12);
    near(high, interval[1]!, 1e-12);
  });
  it('mirrors when the two change places', () => {
    fc.assert(
      fc.property(count, count, exposure, exposure, (x, y, s, t) => {
        const [a, b] = [
          { count: x, exposure: s },
          { count: y, exposure: t },
        ];
        const there = rateRatioInterval(a, b);
        const back = rateRatioInterval(b, a);
        if (x > 0) near(there.low * back.high, 1);
        else expect([there.low, back.high]).toEqual([0, Number.POSITIVE_INFINITY]);
      }),
    );
  });
  it('leaves 1 out just when the exact test says so', () => {
    fc.assert(
      fc.property(count, count, exposure, exposure, (x, y, s, t) => {
        const [a, b] = [
          { count: x, exposure: s },
          { count: y, exposure: t },
        ];
        const { low, high } = rateRatioInterval(a, b);
        const [above, below] = [rateRatioTail(a, b), rateRatioTail(b, a)];
        if (Math.abs(above - 0.025) > 1e-9) expect(low > 1).toBe(above < 0.025);
        if (Math.abs(below - 0.025) > 1e-9) expect(high < 1).toBe(below < 0.025);
      }),
    );
  });
});

describe('rateRatioTail', () => {
  it("is half of R's p for equal exposures", () => {
    const { counts, p } = reference.rate_ratio[1]!;
    const [a, b] = counts.map((x) => ({ count: x, exposure: 100 }));
    near(2 * rateRatioTail(b!, a!), p, 1e-12);
    expect(rateRatioTail({ count: 0, exposure: 1 }, { count: 9, exposure: 1 })).toBe(1);
  });
});

describe('rateDifferenceInterval', () => {
  it('comes from the two exact intervals', () => {
    const [ten, twenty] = reference.poisson.filter(({ count: x }) => x === 10 || x === 20);
    const { low, high } = rateDifferenceInterval({ count: 20, exposure: 2 }, { count: 10, exposure: 5 });
    const [l1, u1] = twenty!.interval.map((limit) => limit / 2) as [number, number];
    const [l2, u2] = ten!.interval.map((limit) => limit / 5) as [number, number];
    near(low, 8 - Math.sqrt((10 - l1) ** 2 + (u2 - 2) ** 2), 1e-12);
    near(high, 8 + Math.sqrt((u1 - 10) ** 2 + (2 - l2) ** 2), 1e-12);
  });
  it('is the one-sample interval when the other rate has no width', () => {
    const { low, high } = rateDifferenceInterval({ count: 20, exposure: 1 }, { count: 0, exposure: 1e12 });
    const alone = poissonInterval(20);
    near(low, alone.low, 1e-9);
    near(high, alone.high, 1e-9);
  });
  it('holds the true difference at least 95 times in 100', () => {
    const random = makeRandom(7);
    let held = 0;
    for (let run = 0; run < 1000; run++) {
      const a = { count: poisson(12, random), exposure: 3 };
      const b = { count: poisson(20, random), exposure: 4 };
      const { low, high } = rateDifferenceInterval(a, b);
      if (low <= 4 - 5 && 4 - 5 <= high) held++;
    }
    expect(held).toBeGreaterThanOrEqual(950);
  });
});
