import { describe, expect, it } from 'vitest';
import { type Cell, exact, missing, rounded, suppressed } from '#core/cell.ts';
import { estimateOf, surveyEstimate } from '#core/indicators/estimate.ts';
import { INDICATOR_LEVELS, type IndicatorValue } from '#core/indicators/indicator.ts';
import { INDICATORS } from '#core/indicators/list.ts';
import { progressOf } from '#core/indicators/progress.ts';
import type { Interval } from '#core/intervals.ts';
import type { Column } from '#core/schema/table.ts';
import { TABLES } from '#core/schema/tables.ts';
import { LANGS } from '#i18n/languages.ts';

const status = (cell: Cell, interval: Interval | null = null) =>
  progressOf({ cell, interval }, 100, 50, 'increase').status;

describe('progressOf', () => {
  it.each([
    ['reached', exact(100), 'met'],
    ['passed', exact(120), 'met'],
    ['four fifths of the way', exact(90), 'on_track'],
    ['a little less', exact(89), 'behind'],
    ['below the baseline', exact(40), 'behind'],
    ['rounded, wholly beyond', rounded(105, 101, 109), 'met'],
    ['rounded over the target, wholly on track', rounded(100, 96, 104), 'on_track'],
    ['rounded over four fifths', rounded(90, 86, 94), 'uncertain'],
    ['rounded, wholly short', rounded(80, 76, 84), 'behind'],
    ['withheld with bounds that say enough', suppressed(1, 4), 'behind'],
    ['withheld without bounds', suppressed(), 'withheld'],
    ['absent', missing('not-collected'), 'no_value'],
  ])('%s', (_, cell, expected) => {
    expect(status(cell as Cell)).toBe(expected);
  });

  it('leaves open what is still under way, unless it has come far enough already', () => {
    const open = (value: number) =>
      progressOf({ cell: exact(value), interval: null }, 100, 50, 'increase', true).status;
    expect([60, 90, 100].map(open)).toEqual(['uncertain', 'on_track', 'met']);
  });

  it('takes the interval of chance where there is one', () => {
    expect(status(exact(101), { low: 80, high: 120 })).toBe('uncertain');
    expect(status(exact(101), { low: 92, high: 120 })).toBe('on_track');
    expect(status(exact(101), { low: 100, high: 120 })).toBe('met');
  });

  it('knows that less may be better', () => {
    const fall = (value: number) => progressOf({ cell: exact(value), interval: null }, 40, 60, 'decrease');
    expect(fall(40)).toMatchObject({ status: 'met', share: 1 });
    expect(fall(44)).toMatchObject({ status: 'on_track', share: 0.8 });
    expect(fall(50)).toMatchObject({ status: 'behind', share: 0.5 });
    expect(fall(66).share).toBeCloseTo(-0.3, 12);
    expect(progressOf({ cell: rounded(50, 38, 62), interval: null }, 40, 60, 'decrease').reach).toEqual({
      low: expect.closeTo(-0.1, 12),
      high: expect.closeTo(1.1, 12),
    });
  });

  it('holds a value where baseline and target are equal', () => {
    const hold = (cell: Cell) => progressOf({ cell, interval: null }, 9, 9, 'increase');
    expect(hold(exact(9))).toEqual({ status: 'met', share: null, reach: null });
    expect(hold(exact(8)).status).toBe('behind');
    expect(hold(rounded(10, 6, 14)).status).toBe('uncertain');
  });

  it('starts from zero without a baseline, and says when there is no target', () => {
    expect(progressOf({ cell: exact(85), interval: null }, 100, null, 'increase')).toMatchObject({
      status: 'on_track',
      share: 0.85,
    });
    expect(progressOf({ cell: exact(85), interval: null }, null, 50, 'increase').status).toBe('no_target');
  });
});

describe('estimateOf', () => {
  const count = { table: 'initiative', column: 'sessions', time: 'flow' } as const;
  const share: IndicatorValue = { kind: 'share', numerator: count, denominator: count };
  it('divides facts exactly, on any base', () => {
    expect(estimateOf(share, { numerator: exact(3), denominator: exact(4) })).toEqual({
      cell: exact(0.75),
      interval: null,
    });
    expect(estimateOf(share, { numerator: exact(0), denominator: exact(0) }).cell).toEqual(
      missing('no-denominator'),
    );
  });
  it('refuses a share of few where rounding is in play, and carries the doubt of both', () => {
    expect(estimateOf(share, { numerator: rounded(5, 3, 7), denominator: rounded(5, 5, 7) }).cell).toEqual(
      missing('low-base'),
    );
    expect(
      estimateOf(share, { numerator: rounded(30, 28, 32), denominator: rounded(60, 58, 62) }).cell,
    ).toEqual(rounded(0.5, 28 / 62, 32 / 58));
    expect(estimateOf(share, { numerator: suppressed(1, 4), denominator: exact(50) }).cell.kind).toBe(
      'suppressed',
    );
  });
  it('has chance in the doubt of a rate and not in that of a density', () => {
    const rate = estimateOf(
      { kind: 'rate', numerator: count, persons: 'all' },
      { numerator: exact(50), persons: 200_000 },
    );
    expect(rate.cell).toEqual(exact(25));
    // Garwood's exact interval of 50 events is 37.11 to 65.92.
    expect(rate.interval?.low).toBeCloseTo(37.11 / 2, 2);
    expect(rate.interval?.high).toBeCloseTo(65.92 / 2, 2);
    expect(
      estimateOf(
        { kind: 'density', numerator: count, persons: 'female' },
        { numerator: exact(9), persons: 1_800_000 },
      ),
    ).toEqual({
      cell: exact(0.5),
      interval: null,
    });
  });
  it('refuses a wave whose sample was too small, and knows an absent one', () => {
    expect(surveyEstimate(undefined).cell).toEqual(missing('not-collected'));
    expect(surveyEstimate({ share: null, share_low: null, share_high: null }).cell).toEqual(
      missing('low-base'),
    );
    expect(surveyEstimate({ share: 0.4, share_low: 0.3, share_high: 0.5 })).toEqual({
      cell: exact(0.4),
      interval: { low: 0.3, high: 0.5 },
    });
  });
});

describe('the list of indicators', () => {
  it('has each code once, levels in order, and a text in every language', () => {
    expect(new Set(INDICATORS.map(({ code }) => code)).size).toBe(INDICATORS.length);
    const levels = INDICATORS.map(({ level }) => INDICATOR_LEVELS.indexOf(level));
    expect(levels).toEqual([...levels].sort());
    for (const { name, definition } of INDICATORS)
      for (const lang of LANGS) {
        expect(name[lang].trim()).not.toBe('');
        expect(definition[lang]).toMatch(/[.]$/);
      }
  });
  it('counts columns that exist, over codes that exist', () => {
    for (const { value, code } of INDICATORS)
      for (const count of [
        ...('numerator' in value ? [value.numerator] : []),
        ...('denominator' in value ? [value.denominator] : []),
      ]) {
        const columns: readonly Column[] = TABLES[count.table].columns;
        const names = columns.map(({ name }) => name);
        for (const name of [count.column, ...Object.values(count.sexColumns ?? {})].filter(Boolean))
          expect(names, code).toContain(name);
        for (const [name, codes] of Object.entries(count.where ?? {})) {
          const known = columns.find((column) => column.name === name);
          expect(known, `${code} ${name}`).toBeDefined();
          for (const one of codes) if (known?.codes) expect(known.codes, code).toContain(one);
        }
      }
  });
});
