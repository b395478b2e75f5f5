import { describe, expect, it } from 'vitest';
import { missing, rounded } from '#core/cell.ts';
import { defaultFilters } from '#core/filters.ts';
import { INDICATORS } from '#core/indicators/list.ts';
import { type AnswerRow, filtersOf } from '#core/report/figures/figure.ts';
import { INDICATOR_FIGURES, indicatorYear } from '#core/report/figures/indicatorFigures.ts';
import { reportFigure } from '#core/report/figures.ts';

const filters = {
  ...defaultFilters({ start: '2023-01', end: '2025-12' }),
  period: { start: '2025-01', end: '2025-12' },
};

/** The value of an indicator when the queries answer with these rows. */
const cellFor = (code: string, rows: Readonly<Record<string, readonly AnswerRow[]>>, asked = filters) =>
  reportFigure(code)!.compute((query) => rows[query] ?? null, asked).cell;

describe('indicators as figures of a report', () => {
  it('are there for the whole matrix, with questions', () => {
    expect(INDICATOR_FIGURES.map(({ id }) => id)).toEqual(INDICATORS.map(({ code }) => code));
    for (const { questions } of INDICATOR_FIGURES) expect(questions.length).toBeGreaterThan(0);
  });

  it('speak of the last year that had ended', () => {
    expect(indicatorYear({ period: { start: '2025-01', end: '2025-12' } })).toBe(2025);
    expect(indicatorYear({ period: { start: '2025-01', end: '2025-11' } })).toBe(2024);
  });

  it('divide the counts of that year and of no other', () => {
    const rows = {
      'OPT-2.numerator': [
        { period: '2024', value: 1 },
        { period: '2025', value: 90 },
      ],
      'OPT-2.denominator': [
        { period: '2024', value: 100 },
        { period: '2025', value: 120 },
      ],
    };
    expect(cellFor('OPT-2', rows)).toEqual({ kind: 'exact', value: 0.75 });
    const before = filtersOf({ ...filters, period: { start: '2024-06', end: '2025-05' } }, 'current');
    expect(cellFor('OPT-2', rows, before)).toEqual({ kind: 'exact', value: 0.01 });
  });

  it('carry the rounding of a protected count and the chance in a rate', () => {
    const count = rounded(100, 96, 104);
    const rows = {
      'OPT-10.numerator': [{ period: '2025', count }],
      'IMP-1.numerator': [{ period: '2025', count }],
      populationByDistrict: [
        { adm2_pcode: 'A', female: 100_000, male: 50_000 },
        { adm2_pcode: 'B', female: 20_000, male: 30_000 },
      ],
    };
    expect(cellFor('OPT-10', rows)).toEqual(count);
    const rate = cellFor('IMP-1', rows);
    expect(rate).toMatchObject({ kind: 'rounded', value: 50 });
    if (rate.kind !== 'rounded') throw new Error('no interval');
    expect(rate.low).toBeLessThan(48);
    expect(rate.high).toBeGreaterThan(52);
  });

  it('name a gap when a year was not counted, a wave not held or a combination not published', () => {
    expect(cellFor('OPT-10', { 'OPT-10.numerator': [{ period: '2024', value: 3 }] })).toEqual(
      missing('not-collected'),
    );
    expect(cellFor('OPT-10', {})).toEqual(missing('not-published'));
    expect(cellFor('IMP-3', { surveyEstimates: [] })).toEqual(missing('not-collected'));
  });

  it('take the wave of the whole area and both sexes', () => {
    const wave = {
      year: 2025,
      question: 'trusts_community_police',
      share: 0.6,
      share_low: 0.5,
      share_high: 0.7,
    };
    const rows = {
      surveyEstimates: [
        { ...wave, adm2_pcode: 'A', sex: '_T', share: 0.1, share_low: 0, share_high: 0.2 },
        { ...wave, adm2_pcode: '_T', sex: 'female', share: 0.2, share_low: 0.1, share_high: 0.3 },
        { ...wave, adm2_pcode: '_T', sex: '_T' },
      ],
    };
    expect(cellFor('IMP-3', rows)).toEqual({ kind: 'rounded', value: 0.6, low: 0.5, high: 0.7 });
  });
});
