import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listMonths, monthIndex } from '#core/period.ts';
import { randomFrom } from '#core/random.ts';
import { CATEGORY_GROUPS } from '#core/schema/incident.ts';
import { referenceIn } from '../../scripts/atlas/readFolder.ts';
import { DEMO_PARAMETERS } from '../../scripts/demo/demoParameters.ts';
import type { DemoArrival } from '../../scripts/demo/makeArrivals.ts';
import type { DemoIncident } from '../../scripts/demo/makeIncidents.ts';
import { demoCsv, makeDemoRecords } from '../../scripts/makeDemoRecords.ts';

const { personsByDistrict } = referenceIn(resolve('data/reference'));
const made = makeDemoRecords(personsByDistrict);
const records = { incidents: made.incident as DemoIncident[], arrivals: made.arrival as DemoArrival[] };
const months = listMonths(DEMO_PARAMETERS);
const isDispute = (category: string) =>
  (CATEGORY_GROUPS.violent_dispute as readonly string[]).includes(category);

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
function correlation(x: readonly number[], y: readonly number[]): number {
  const [mx, my] = [mean(x), mean(y)];
  const product = (a: readonly number[], ma: number, b: readonly number[], mb: number) =>
    mean(a.map((value, k) => (value - ma) * (b[k]! - mb)));
  return product(x, mx, y, my) / Math.sqrt(product(x, mx, x, mx) * product(y, my, y, my));
}

describe('the illustrative records', () => {
  test('are the same bytes on every run', () => {
    const hash = (records: typeof made) =>
      createHash('sha256')
        .update(Object.values(demoCsv(records)).join(''))
        .digest('hex');
    expect(hash(makeDemoRecords(personsByDistrict))).toBe(hash(made));
  });

  test('are about 60,000 cases, and as many of each category as the parameters say', () => {
    expect(records.incidents.length).toBeGreaterThan(59000);
    expect(records.incidents.length).toBeLessThan(61000);
    for (const [category, expected] of Object.entries(DEMO_PARAMETERS.expected_cases)) {
      const made = records.incidents.filter((record) => record.category === category).length;
      expect(Math.abs(made - expected), category).toBeLessThan(5 * Math.sqrt(expected));
    }
  });

  test('lie inside the period, in the month that their date says', () => {
    for (const { date, month } of [...records.incidents, ...records.arrivals]) {
      if (!date.startsWith(month) || !months.includes(month)) expect.fail(`${date} is not in ${month}`);
      if (Number.isNaN(Date.parse(date))) expect.fail(`${date} is not a day`);
    }
  });

  test('hold the planted lag: disputes follow arrivals three months later', () => {
    const first = monthIndex(DEMO_PARAMETERS.start);
    const disputes = months.map(() => 0);
    const households = months.map(() => 0);
    for (const { category, month } of records.incidents)
      if (isDispute(category)) disputes[monthIndex(month) - first]!++;
    for (const { month, households: count } of records.arrivals)
      households[monthIndex(month) - first]! += count;
    const byLag = Array.from({ length: 13 }, (_, lag) =>
      correlation(disputes.slice(lag), households.slice(0, households.length - lag)),
    );
    const { lag_months } = DEMO_PARAMETERS.arrivals_raise_disputes;
    expect(byLag.indexOf(Math.max(...byLag))).toBe(lag_months);
    expect(byLag[lag_months]!).toBeGreaterThan(0.7);
  });

  test('hold the planted drought, the rising share of ADR and the effect of offices', () => {
    const { years, months: dry } = DEMO_PARAMETERS.arrivals.drought;
    const summer = (drought: boolean) =>
      records.arrivals
        .filter(({ month }) => (dry as readonly number[]).includes(Number(month.slice(5))))
        .filter(({ month }) => (years as readonly number[]).includes(Number(month.slice(0, 4))) === drought)
        .reduce((sum, { households }) => sum + households, 0);
    // Four years of each kind.
    expect(summer(true) / summer(false)).toBeGreaterThan(1.7);

    const adrShare = (year: string) => {
      const disputes = records.incidents.filter(
        ({ month, category }) => month.startsWith(year) && isDispute(category),
      );
      return disputes.filter(({ outcome }) => outcome === 'adr').length / disputes.length;
    };
    const { disputes } = DEMO_PARAMETERS.outcome.adr_rise;
    expect(adrShare('2025') - adrShare('2018')).toBeGreaterThan(7 * disputes - 0.06);
    expect(adrShare('2025') - adrShare('2018')).toBeLessThan(7 * disputes + 0.06);

    // Shatt al-Arab against districts without an office, the years before its office against those after.
    const ratio = (code: string, year: string) =>
      records.incidents.filter(
        (r) => r.adm2_pcode === code && isDispute(r.category) && r.month.startsWith(year),
      ).length;
    const without = ['IQG02Q01', 'IQG02Q04', 'IQG02Q05', 'IQG02Q06'];
    const relative = (range: readonly string[]) =>
      range.reduce((sum, year) => sum + ratio('IQG02Q07', year), 0) /
      range.reduce((sum, year) => sum + without.reduce((all, code) => all + ratio(code, year), 0), 0);
    const change = relative(['2021', '2022', '2023', '2024', '2025']) / relative(['2018']);
    expect(change).toBeLessThan(0.92);
    expect(change).toBeGreaterThan(0.55);
  });

  test('count persons from the stated month on; before, they are six a household', () => {
    for (const { month, households, persons, persons_basis } of records.arrivals) {
      if (persons_basis !== (month >= '2021-01' ? 'counted' : 'modelled'))
        expect.fail(`${month}: ${persons_basis}`);
      if (persons_basis === 'modelled' && persons !== 6 * households) expect.fail(`${month}: ${persons}`);
      if (persons < households) expect.fail(`${month}: fewer persons than households`);
    }
  });

  test('are refused for districts without parameters', () => {
    expect(() => makeDemoRecords(new Map([['XXG01Q01', 1000]]))).toThrow(/XXG01Q01/);
  });
});

test('Poisson draws have the mean and variance of their law', () => {
  const random = randomFrom(7);
  for (const expected of [0.3, 4, 16, 55]) {
    const draws = Array.from({ length: 20000 }, () => random.poisson(expected));
    const average = mean(draws);
    expect(Math.abs(average - expected)).toBeLessThan(5 * Math.sqrt(expected / draws.length));
    const variance = mean(draws.map((draw) => (draw - average) ** 2));
    expect(Math.abs(variance / expected - 1)).toBeLessThan(0.08);
  }
});
