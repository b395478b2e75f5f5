import { describe, expect, it } from 'vitest';
import { STATISTICS } from '../../scripts/statistic/list.ts';
import { shapeOf, writtenAnswer } from '../../scripts/statistic/written.ts';
import standardised from '../core/statistics/cases/direct_std.json' with { type: 'json' };
import intervals from '../core/statistics/cases/poisson_ci.json' with { type: 'json' };
import decomposed from '../core/statistics/cases/stl.json' with { type: 'json' };

const named = (name: string) => STATISTICS.find((one) => one.name === name)!;

describe('a statistic by its name', () => {
  it.each(STATISTICS)('$name answers the example that it prints', (one) => {
    const example = JSON.parse(shapeOf(one).split('\n').at(-1)!);
    const written = writtenAnswer(one.answer(example));
    expect(JSON.parse(written).kind).toBe('result');
    expect(written).not.toContain('NaN');
  });
  it('takes published cases as they are', () => {
    const [high] = intervals.cases.map((one) => named('poisson-interval').answer(one));
    expect(high).toMatchObject({ result: { high: expect.closeTo(intervals.cases[0]!.exact_stats[1]!, 9) } });
    const { x, seasonal } = decomposed.nottem_periodic;
    expect(named('stl').answer({ x, freq: 12 })).toMatchObject({
      result: { seasonal: seasonal.map((value) => expect.closeTo(value, 9)) },
    });
  });
  it('expects the cases that the rates of a standard population lead to', () => {
    const { d40, pop40, d60, pop60, indirect40_std60 } = standardised;
    const input = { counts: d40, persons: pop40, standard_counts: d60, standard_persons: pop60 };
    expect(named('indirect-standardisation').answer(input)).toMatchObject({
      result: {
        expected: expect.closeTo(indirect40_std60.sir.exp, 6),
        ratio: expect.closeTo(indirect40_std60.sir.sir, 12),
      },
    });
  });
  it.each([
    ['stl', { values: [1, 'b'], period: 4 }, 'values[1] is "b": write a number'],
    ['stl', { values: [1, 2] }, 'period is missing: write a whole number from 2'],
    [
      'moran',
      { values: [1, 2], neighbours: [[2], [3]] },
      'neighbours[1] names area 3: areas are numbered 1 to 2',
    ],
    ['ranks', { counts: [1, 2], persons: [5] }, 'persons has 1 values and counts 2: write one for each'],
  ])('%s of %j names the field and the fix', (name, input, problem) => {
    expect(() => named(name).answer(input)).toThrow(problem);
  });
  it('refuses with the reason', () => {
    expect(named('mann-kendall').answer({ values: [1, 2, 3] })).toMatchObject({
      reason: 'too-few',
      needs: 5,
    });
  });
});
