import { describe, expect, test } from 'vitest';
import { exact, rounded, suppressed } from '#core/cell.ts';
import { hideRows, informationLost } from '#core/disclosure/informationLost.ts';
import type { PublishedTable } from '#core/publication.ts';
import { tabulate } from '#core/tabulate.ts';
import { tallyRecords } from '#core/tally.ts';
import { RULE } from '../fixtures/smallReleases.ts';

const LIST: PublishedTable[] = [
  { id: 'year', table: 'incident', grains: { adm2_pcode: 'each', period: 'year' } },
];
const frame = {
  extent: { start: '2023-01', end: '2024-12' },
  districts: ['A', 'B'],
  origins: [],
  publication: LIST,
};
const cases = (many: number, month: string, adm2_pcode: string) =>
  Array.from({ length: many }, () => ({
    month,
    adm2_pcode,
    category: 'other',
    outcome: 'adr',
    route: 'police',
    sex: 'male',
  }));
// 20 then 30 cases in A, 3 then 4 in B: six cells with their totals.
const records = [
  ...cases(20, '2023-05', 'A'),
  ...cases(30, '2024-05', 'A'),
  ...cases(3, '2023-07', 'B'),
  ...cases(4, '2024-07', 'B'),
];
const truth = tabulate(tallyRecords('incident', records, frame), frame);
const counts = Array.from(truth.measures.count!);

describe('information lost', () => {
  test('nothing by publishing everything', () => {
    expect(informationLost(truth, 'count', counts.map(exact))).toEqual({
      meanChange: 0,
      hidden: 0,
      trendError: 0,
      trendsLost: 0,
      rateError: 0,
      ratesLost: 0,
    });
  });

  test('by rounding: values move, changes and rates with them', () => {
    const lost = informationLost(
      truth,
      'count',
      counts.map((count) => rounded(count + 5, count, count + 9)),
    );
    // 23 and 34 of both, 20 and 30 of A; B is too small for a rate before, and only its published 8 and 9 are.
    expect(lost.meanChange).toBe(5);
    expect(lost.hidden).toBe(0);
    expect(lost.trendsLost).toBe(0);
    expect(lost.trendError).toBeCloseTo((Math.abs(39 / 28 - 34 / 23) + Math.abs(35 / 25 - 30 / 20)) / 2, 12);
    expect(lost.rateError).toBeCloseTo((5 / 23 + 5 / 34 + 5 / 20 + 5 / 30) / 4, 12);
  });

  test('by hiding: what has no value has neither change nor rate', () => {
    const lost = informationLost(
      truth,
      'count',
      counts.map((count) => (count === 20 ? suppressed() : exact(count))),
    );
    expect(lost.hidden).toBeCloseTo(1 / 6, 12);
    expect(lost.trendsLost).toBe(1 / 2);
    expect(lost.ratesLost).toBe(1 / 4);
  });

  test('hiding whole rows takes a line for each small count in it', () => {
    const hidden = hideRows(truth, RULE).count!;
    expect(hidden.map((cell) => cell.kind === 'suppressed')).toEqual(counts.map((count) => count < 5));
  });
});
