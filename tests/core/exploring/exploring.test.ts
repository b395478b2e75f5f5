import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, missing, rounded } from '#core/cell.ts';
import { cumulate, shiftBack } from '#core/exploring/cumulate.ts';
import { placeBeside } from '#core/exploring/placeBeside.ts';
import { spreadLabels } from '#core/exploring/spreadLabels.ts';

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
