import { describe, expect, it } from 'vitest';
import { type Cell, exact, missing } from '#core/cell.ts';
import { type CountSeries, numbersOf, sameMonthsBefore } from '#core/changes/countSeries.ts';
import { pastOf, spreadOfChange } from '#core/changes/usualSpread.ts';
import { surenessOf, whatChanged } from '#core/changes/whatChanged.ts';
import { addMonths, listMonths, type Month } from '#core/period.ts';
import { randomFrom } from '#core/random.ts';
import {
  EXTENT,
  LAST_YEAR,
  NOISE_KINDS,
  noiseWorld,
  type Planted,
} from '../../../scripts/bench/noise/noiseWorld.ts';
import { PLANTED_CHANGES } from '../../../scripts/bench/noise/planted.ts';

const steady = (perMonth: (month: Month, k: number) => number, adm2_pcode = 'A', theme = 'cases') => {
  const months = listMonths(EXTENT).map((month, k) => [month, perMonth(month, k)] as const);
  const year = (start: string): Cell =>
    exact(months.reduce((sum, [month, count]) => sum + (month.startsWith(start) ? count : 0), 0));
  return {
    theme,
    adm2_pcode,
    months: new Map(months.map(([month, count]) => [month, exact(count)])),
    current: year('2025'),
    previous: year('2024'),
  } satisfies CountSeries;
};
const look = (series: readonly CountSeries[]) => whatChanged(series, LAST_YEAR, EXTENT.start);

describe('whatChanged', () => {
  it('finds a year that is far above the one before, and says by how much', () => {
    const { findings, tested_changes, tested_months } = look([
      steady((month) => (month >= '2025' ? 36 : 20)),
      steady(() => 20, 'B'),
    ]);
    expect({ tested_changes, tested_months }).toEqual({ tested_changes: 2, tested_months: 24 });
    expect(findings).toMatchObject([
      { adm2_pcode: 'A', change: 0.8, direction: 'rise', expected: 240, current: { value: 432 } },
    ]);
    expect(findings[0]!.low).toBeGreaterThan(0);
    expect(surenessOf(findings[0]!)).toBe('very-strong');
  });

  it('finds a single month, and what its season would have brought', () => {
    const wave = (month: Month) => (month.endsWith('-07') ? 40 : 20);
    const { findings } = look([
      steady((month) => (month === '2025-03' ? 70 : wave(month))),
      steady(wave, 'B'),
    ]);
    expect(findings.map(({ adm2_pcode, month }) => [adm2_pcode, month])).toEqual([['A', '2025-03']]);
    expect(findings[0]!.expected).toBeCloseTo(20, 0);
  });

  it('names the district that changed most, though it is no more than chance', () => {
    const disputes = (perMonth: (month: Month) => number, district: string) =>
      steady(perMonth, district, 'violent_dispute');
    const { findings, largest } = look([
      disputes(() => 20, 'A'),
      disputes((month) => (month >= '2025' ? 18 : 20), 'B'),
      disputes((month) => (month >= '2025' ? 21 : 20), 'C'),
      steady((month) => (month >= '2025' ? 15 : 20), 'D', 'family'),
      { ...disputes((month) => (month >= '2025' ? 1 : 0.5), 'E'), adm2_pcode: 'E' },
      { ...disputes((month) => (month >= '2025' ? 40 : 20), '_T'), adm2_pcode: '_T' },
    ]);
    expect(findings.filter(({ adm2_pcode }) => adm2_pcode === 'B')).toEqual([]);
    expect(largest).toMatchObject([{ theme: 'violent_dispute', adm2_pcode: 'B', current: { value: 216 } }]);
    expect(largest[0]!.change).toBeCloseTo(-0.1, 12);
  });

  it('is silent on a season that comes every year', () => {
    expect(look([steady((month) => (month.endsWith('-07') ? 90 : 15))]).findings).toEqual([]);
  });

  it('takes years that always differ for usual', () => {
    const swing = (month: Month) => (Number(month.slice(0, 4)) % 2 === 0 ? 15 : 30);
    expect(look([steady(swing), steady(swing, 'B')]).findings).toEqual([]);
  });

  it('tells a change of a part and of its whole once', () => {
    const rise = (month: Month) => (month >= '2025' ? 60 : 30);
    const whole = steady((month) => rise(month) + 30, 'A', 'whole');
    const part = { ...steady(rise, 'A', 'part'), part_of: 'whole' };
    expect(look([whole, part]).findings.map(({ theme }) => theme)).toEqual(['part']);
  });

  it('tests nothing without a past, and says when the past is short', () => {
    const first = { ...steady(() => 20), previous: missing('not-collected') };
    const only = new Map([...first.months].filter(([month]) => month >= LAST_YEAR.start));
    expect(whatChanged([{ ...first, months: only }], LAST_YEAR, LAST_YEAR.start)).toEqual({
      tested_changes: 0,
      tested_months: 0,
      short_past: true,
      left_out: [{ theme: first.theme, adm2_pcode: first.adm2_pcode }],
      findings: [],
      largest: [],
    });
    expect(look([steady(() => 20)]).short_past).toBe(false);
  });

  it('leaves out a year in which a month was not collected', () => {
    const series = steady(() => 20);
    const gap = new Map<Month, Cell>(series.months).set('2025-06', missing('not-collected'));
    expect(look([{ ...series, months: gap }]).tested_months).toBe(0);
  });

  const rate = (kind: (typeof NOISE_KINDS)[number], runs: number, planted?: Planted) => {
    const random = randomFrom(20_251_126);
    let found = 0;
    for (let run = 0; run < runs; run++)
      if (look(noiseWorld(7, kind, random, planted)).findings.length > 0) found++;
    return found / runs;
  };
  it.each(NOISE_KINDS.filter(({ name }) => name.startsWith('over-dispersed')))(
    'is silent on noise in 95 of 100 runs: $name',
    (kind) => {
      expect(rate(kind, 20)).toBeLessThanOrEqual(0.1);
    },
  );
  it('finds a planted doubling in most runs', () => {
    expect(rate(NOISE_KINDS[0]!, 20, PLANTED_CHANGES[1]!)).toBeGreaterThan(0.8);
  });
});

describe('the usual spread', () => {
  const noisy = (size: number | null) =>
    noiseWorld(7, { name: '', month_size: size, year_size: null, rounded: false }, randomFrom(5)).filter(
      ({ theme }) => theme === 'families',
    );

  it('is about 1 for Poisson counts and grows with the level of negative binomial ones', () => {
    const plain = pastOf(noisy(null), LAST_YEAR, EXTENT.start).months.map(({ factor }) => factor);
    for (const factor of plain) expect(factor).toBeLessThan(1.6);
    const spread = pastOf(noisy(4), LAST_YEAR, EXTENT.start).months;
    // Variance over mean is 1 + mean / size; the first area has some 40 cases a month.
    expect(spread[0]!.factor).toBeGreaterThan(5);
    expect(spread[6]!.factor).toBeLessThan(spread[0]!.factor);
  });

  it('does not take rounding for scatter', () => {
    const kind = NOISE_KINDS.find(({ name }) => name === 'Poisson, rounded')!;
    const series = noiseWorld(7, kind, randomFrom(5)).filter(({ theme }) => theme === 'weapons');
    for (const { factor } of pastOf(series, LAST_YEAR, EXTENT.start).months) expect(factor).toBeLessThan(1.7);
  });

  it('adds what years differ by, with few freedoms when few years told so', () => {
    const past = {
      season: null,
      behind: [],
      months: [{ factor: 2, df: 77 }],
      between_years: 0.02,
      between_df: 6,
      pairs: 6,
    };
    const { factor, df } = spreadOfChange(past, 0, 100, 100);
    expect(factor).toBeCloseTo(2 + 0.02 * 100, 12);
    expect(df).toBeCloseTo(16 / (4 / 77 + 4 / 6), 9);
  });
});

describe('sameMonthsBefore', () => {
  it.each([
    [LAST_YEAR, { start: '2024-01', end: '2024-12' }],
    [
      { start: '2025-03', end: '2025-05' },
      { start: '2024-03', end: '2024-05' },
    ],
    [
      { start: '2024-07', end: '2025-12' },
      { start: '2022-07', end: '2023-12' },
    ],
  ])('of %o is %o', (period, before) => {
    expect(sameMonthsBefore(period)).toEqual(before);
    expect(addMonths(before.end, 1) <= period.start).toBe(true);
  });
});

describe('numbersOf', () => {
  it('gives the variance that rounding adds, and nothing where a month is missing', () => {
    const months = new Map<Month, Cell>([
      ['2025-01', { kind: 'rounded', value: 10, low: 6, high: 14 }],
      ['2025-02', exact(3)],
      ['2025-03', { kind: 'suppressed', low: 1, high: 4 }],
    ]);
    const period = { start: '2025-01', end: '2025-03' };
    expect(numbersOf(months, period)).toEqual({ values: [10, 3, 2.5], doubt: [4, 0, 0.75] });
    expect(numbersOf(months, { ...period, end: '2025-04' })).toBeNull();
  });
});
