import { describe, expect, it } from 'vitest';
import { type Cell, exact, missing, rounded } from '#core/cell.ts';
import { runScale, runTicks } from '#viz/chart/runScale.ts';

const run = (cells: readonly Cell[]) => ({ id: 'a', label: 'a', look: 'line' as const, color: 'red', cells });

describe('runTicks', () => {
  it('ends a change at nothing left, whatever round steps would have', () => {
    const cells = [exact(-0.9), exact(4)];
    expect(runTicks({ runs: [run(cells)], unit: 'change' })[0]).toBe(-1);
    expect(runTicks({ runs: [run(cells)] })[0]).toBeLessThan(-1);
  });
  it('holds every interval, zero, the level and the band of chance', () => {
    const ticks = runTicks({
      runs: [run([rounded(3, -2, 7), exact(1)])],
      level: 12,
      chance: { low: -4, high: 4 },
    });
    expect(ticks[0]).toBeLessThanOrEqual(-4);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(12);
    expect(runTicks({ runs: [run([missing('not-collected')])], fromZero: false })).toEqual([0, 1]);
  });
});

describe('runScale', () => {
  const plot = { x: 40, y: 0, width: 100, height: 50 };

  it('puts the first place at the start of the reading direction', () => {
    const ltr = runScale(plot, 10, [0, 10], 'ltr');
    const rtl = runScale(plot, 10, [0, 10], 'rtl');
    expect([ltr.x(0), rtl.x(0)]).toEqual([45, 135]);
    expect([ltr.y(0), ltr.y(10)]).toEqual([50, 0]);
    for (let at = 0; at < 10; at++) {
      expect(ltr.at(ltr.x(at))).toBe(at);
      expect(rtl.at(rtl.x(at))).toBe(at);
    }
  });
});
