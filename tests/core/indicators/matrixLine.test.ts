import { describe, expect, it } from 'vitest';
import { exact, missing, rounded } from '#core/cell.ts';
import type { IndicatorRow } from '#core/indicators/indicatorEstimate.ts';
import { indicatorQuestions } from '#core/indicators/indicatorQuestions.ts';
import { INDICATORS, indicatorOf } from '#core/indicators/list.ts';
import { matrixLine, matrixParts } from '#core/indicators/matrixLine.ts';
import type { TargetValue } from '#core/indicators/targetRows.ts';
import { QUERIES } from '#queries/index.ts';
import { indicatorQuery } from '#queries/indicatorQuery.ts';

const from = (rows: Readonly<Record<string, readonly IndicatorRow[]>>) => (question: string) =>
  rows[question] ?? null;

const target = (kind: string, year: number, value: number): TargetValue => ({
  indicator: 'OPT-11',
  kind,
  year,
  value,
  note: null,
});

describe('a line of the results matrix', () => {
  const sessions = indicatorOf('OPT-11')!;
  const line = matrixLine(
    sessions,
    from({
      'OPT-11.numerator': [
        { period: '2023', value: 60 },
        { period: '2024', value: 96 },
      ],
    }),
    [target('baseline', 2023, 60), target('target', 2024, 100), target('target', 2025, 120)],
    [2022, 2023, 2024, 2025],
    '2025-12',
  );
  const in_ = (year: number) => line.years.find((one) => one.year === year)!;

  it('holds each year beside the target of just that year and the baseline set by then', () => {
    expect(in_(2024)).toMatchObject({
      baseline: { value: 60 },
      target: { value: 100 },
      progress: { status: 'on_track', share: 0.9 },
    });
    expect(in_(2023)).toMatchObject({ target: null, progress: { status: 'no_target' } });
    expect(in_(2022).baseline).toBeNull();
  });

  it('names a year that was not counted, whatever its target', () => {
    expect(in_(2025).actual.cell).toEqual(missing('not-collected'));
    expect(in_(2025).progress.status).toBe('no_value');
  });

  it('never calls a share behind while cases of its year are under way', () => {
    const issues = (period: string, value: number) => ({ period, issues: exact(value) });
    const { years } = matrixLine(
      indicatorOf('OUT-3')!,
      from({
        'OUT-3.numerator': [issues('2024', 50), issues('2025', 50)],
        'OUT-3.denominator': [issues('2024', 100), issues('2025', 100)],
      }),
      [2024, 2025].map((year) => ({ ...target('target', year, 0.9), indicator: 'OUT-3' })),
      [2024, 2025],
      '2025-12',
    );
    expect(years.map(({ isOpen, progress }) => [isOpen, progress.status])).toEqual([
      [false, 'behind'],
      [true, 'uncertain'],
    ]);
  });
});

describe('parts of an indicator', () => {
  const valuesOf = (
    code: string,
    by: 'sex' | 'adm2_pcode',
    codes: string[],
    rows: Parameters<typeof from>[0],
  ) => matrixParts(indicatorOf(code)!, from(rows), 2025, by, codes).map(({ actual }) => actual.cell);

  it('read a district without a row as none where facts were kept, and as a gap where the year was not', () => {
    const rows = { 'OPT-11.numerator.adm2_pcode': [{ period: '2025', adm2_pcode: 'A', value: 7 }] };
    expect(valuesOf('OPT-11', 'adm2_pcode', ['A', 'B'], rows)).toEqual([exact(7), exact(0)]);
    expect(valuesOf('OPT-11', 'adm2_pcode', ['A'], { 'OPT-11.numerator.adm2_pcode': [] })).toEqual([
      missing('not-collected'),
    ]);
  });

  it('keep the doubt of a protected count and take its own residents for a rate', () => {
    const rows = {
      'IMP-1.numerator.adm2_pcode': [
        { period: '2025', adm2_pcode: 'A', count: rounded(40, 36, 44) },
        { period: '2025', adm2_pcode: 'B', count: rounded(5, 1, 9) },
      ],
      populationByDistrict: [
        { adm2_pcode: 'A', female: 50_000, male: 50_000 },
        { adm2_pcode: 'B', female: 5_000, male: 5_000 },
      ],
    };
    expect(valuesOf('IMP-1', 'adm2_pcode', ['A', 'B'], rows)).toEqual([
      rounded(40, 36, 44),
      missing('low-base'),
    ]);
  });

  it('take the estimate of one sex from the survey', () => {
    const wave = { year: 2025, question: 'feels_safe_at_night', adm2_pcode: '_T' };
    const rows = {
      surveyEstimates: [
        { ...wave, sex: '_T', share: 0.5, share_low: 0.4, share_high: 0.6 },
        { ...wave, sex: 'female', share: 0.4, share_low: 0.3, share_high: 0.5 },
        { ...wave, sex: 'male', share: null, share_low: null, share_high: null },
      ],
    };
    expect(valuesOf('IMP-2', 'sex', ['female', 'male'], rows)).toEqual([exact(0.4), missing('low-base')]);
  });

  it('rest on questions that exist, for every breakdown that an indicator names', () => {
    const known = (name: string) => name in QUERIES || indicatorQuery(name) !== null;
    for (const indicator of INDICATORS)
      for (const by of [undefined, ...indicator.by])
        expect(indicatorQuestions(indicator, by).filter((name) => !known(name))).toEqual([]);
  });
});
