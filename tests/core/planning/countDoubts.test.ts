import { describe, expect, it } from 'vitest';
import { type Cell, exact, missing, rounded, suppressed } from '#core/cell.ts';
import { demandInterval } from '#core/demand/demandEnds.ts';
import { countDoubts, needWithin } from '#core/planning/countDoubts.ts';
import { demandMixOf } from '#core/planning/needWeights.ts';
import { groundOf, office, points } from './ground.ts';

const needs = (disputes: [string, Cell][], arrivals: [string, Cell][] = []) => ({
  disputes: new Map(disputes),
  arrivals: new Map(arrivals),
});
const onlyDisputes = { needs: { people: 0, women: 0, disputes: 1, arrivals: 0, children: 0 }, growth: 0 };

describe('counts that are no plain numbers', () => {
  it('lists intervals and gaps of the needs that count, and no exact count', () => {
    const districts = needs(
      [
        ['X', rounded(30, 28, 32)],
        ['Y', exact(12)],
        ['Z', suppressed()],
      ],
      [['X', missing('not-published')]],
    );
    expect(countDoubts(demandMixOf(onlyDisputes, points, districts))).toEqual([
      { of: 'disputes', adm2_pcode: 'X', cell: rounded(30, 28, 32), gap: null },
      { of: 'disputes', adm2_pcode: 'Z', cell: suppressed(), gap: 'suppressed' },
    ]);
    expect(countDoubts(demandMixOf({ ...onlyDisputes, growth: 5 }, points, districts))).toHaveLength(3);
  });

  it('bounds the share of the need within reach, whatever the counts are', () => {
    const districts = needs([
      ['X', rounded(30, 20, 40)],
      ['Y', rounded(30, 10, 60)],
    ]);
    const mix = demandMixOf(onlyDisputes, points, districts);
    const ground = { ...groundOf([office]), weights: Float64Array.from([20, 10, 28.571, 1.429]) };
    // The office reaches point a, two thirds of X, and nothing of Y.
    const within = needWithin(ground, ['office'], 5, demandInterval(mix))!;
    expect(within.value).toBeCloseTo(20 / 60, 3);
    expect(within.low).toBeCloseTo((20 * 2) / 3 / ((20 * 2) / 3 + 40 / 3 + 60), 3);
    expect(within.high).toBeCloseTo((40 * 2) / 3 / ((40 * 2) / 3 + 20 / 3 + 10), 3);
    expect(needWithin({ ...ground, weights: new Float64Array(4) }, [], 5, demandInterval(mix))).toBeNull();
  });
});
