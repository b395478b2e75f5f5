import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, exact, missing, rounded } from '#core/cell.ts';
import { ALL, type ComparedSide, compareSides, isClear, RATE } from '#core/exploring/compareSides.ts';
import { cumulate, shiftBack } from '#core/exploring/cumulate.ts';
import { placeBeside } from '#core/exploring/placeBeside.ts';
import { spreadLabels } from '#core/exploring/spreadLabels.ts';
import { poissonInterval } from '#core/intervals.ts';

describe('cumulate', () => {
  const cells = new Map([
    ['2025-01', rounded(10, 6, 14)],
    ['2025-02', exact(3)],
    ['2025-03', rounded(5, 1, 9)],
  ]);
  it('adds values and doubts', () => {
    const running = cumulate(cells, { start: '2025-01', end: '2025-03' });
    expect([...running.values()]).toEqual([rounded(10, 6, 14), rounded(13, 9, 17), rounded(18, 10, 26)]);
  });
  it('goes on as a gap after a gap', () => {
    const running = cumulate(cells, { start: '2025-02', end: '2025-05' });
    expect(running.get('2025-03')).toEqual(rounded(8, 4, 12));
    expect(running.get('2025-04')).toEqual(missing('not-collected'));
    expect(running.get('2025-05')).toEqual(missing('not-collected'));
  });
  it('puts earlier years on the months of the period', () => {
    const shifted = shiftBack(cells, { start: '2026-01', end: '2026-03' }, 1);
    expect([...shifted.keys()]).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(shifted.get('2026-02')).toEqual(exact(3));
  });
});

describe('spreadLabels', () => {
  it('keeps labels apart, inside and in their order', () => {
    const places = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(places, (wanted) => {
        const found = spreadLabels(wanted, 16, 300);
        const order = wanted.map((at, k) => ({ at, k })).sort((a, b) => a.at - b.at || a.k - b.k);
        const sorted = order.map(({ k }) => found[k]!);
        expect(sorted.every((at) => at >= 0 && at <= 300)).toBe(true);
        for (let k = 1; k < sorted.length; k++)
          expect(sorted[k]! - sorted[k - 1]!).toBeGreaterThanOrEqual(16 - 1e-9);
      }),
    );
  });
  it('moves nothing that has room', () => {
    expect(spreadLabels([200, 0, 100], 16, 300)).toEqual([200, 0, 100]);
  });
});

describe('placeBeside', () => {
  it('covers neither marks nor labels where there is room, and stays inside', () => {
    const marks = [
      { x: 100, y: 100, width: 60 },
      { x: 108, y: 104, width: 60 },
      { x: 290, y: 50, width: 60 },
    ];
    const boxes = placeBeside(marks, { width: 300, height: 14, away: 6 });
    boxes.forEach((box, k) => {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(300);
      for (const other of boxes.slice(k + 1))
        expect(
          box.left < other.left + other.width &&
            other.left < box.left + box.width &&
            box.top < other.top + other.height &&
            other.top < box.top + box.height,
        ).toBe(false);
    });
  });
});

describe('compareSides', () => {
  const side = (total: number, persons: number, kinds: Record<string, Cell>): ComparedSide => ({
    persons,
    years: 1,
    total: exact(total),
    kinds: new Map(Object.entries(kinds)),
  });
  const first = side(100, 100_000, { dispute: exact(80), weapon: exact(20) });

  it('holds the second against the first for as many persons, and says it once for count and rate', () => {
    const [all, rate] = compareSides(first, side(300, 300_000, { dispute: exact(300) }));
    expect(all).toMatchObject({ of: ALL, change: null });
    expect(rate!.of).toBe(RATE);
    expect(isClear(rate!.change)).toBe(false);
    const [, more] = compareSides(first, side(300, 100_000, {}));
    expect(more!.change).toMatchObject({ verdict: 'rise', ratio: exact(2) });
  });
  it('gives each rate its sampling doubt, and wider intervals the more is compared', () => {
    const [, rate] = compareSides(first, first);
    expect(rate!.first).toMatchObject({ value: 100, ...poissonInterval(100) });
    const changeWith = (kinds: Record<string, Cell>) =>
      compareSides(side(100, 1e5, kinds), side(100, 1e5, kinds))[1]!.change as { low: number; high: number };
    const [few, many] = [changeWith({}), changeWith({ a: exact(50), b: exact(50) })];
    expect(many.low).toBeLessThan(few.low);
    expect(many.high).toBeGreaterThan(few.high);
  });
  it('takes a kind that the second side lacks for a gap, never for none', () => {
    const weapon = compareSides(first, side(100, 1e5, {})).find(({ of }) => of === 'weapon')!;
    expect(weapon.second.kind).toBe('missing');
    expect(isClear(weapon.change)).toBe(false);
  });
});
