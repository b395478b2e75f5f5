import { describe, expect, it } from 'vitest';
import { missing, suppressed } from '#core/cell.ts';
import { METHODS } from '#core/methods/list.ts';
import { type Method, settingsOf } from '#core/methods/method.ts';
import type { MethodData } from '#core/methods/methodData.ts';
import { publishedValues } from '#core/methods/readings.ts';
import { randomFrom } from '#core/random.ts';
import { METHOD_IDS } from '#core/statistics/methodId.ts';
import { resultOf } from '#core/statistics/outcome.ts';
import { negativeBinomialRegression } from '#core/statistics/regression/negativeBinomial.ts';
import { kendallScore, kendallVariance } from '#core/statistics/time/mannKendall.ts';
import { seasonalModel } from '#core/statistics/time/seasonalModel.ts';
import { senInterval, senSlope } from '#core/statistics/time/senSlope.ts';
import { madeData } from './madeData.ts';

const run = (method: Method, data: MethodData, wanted = {}) =>
  resultOf(method.run(data, settingsOf(method, data, wanted)));

describe('the list of methods', () => {
  it('holds each method under its own name', () => {
    for (const id of METHOD_IDS) expect(METHODS[id].id).toBe(id);
  });
});

describe('the interval of Sen’s slope', () => {
  it('holds just the slopes that Kendall’s score does not reject', () => {
    const random = randomFrom(7);
    const values = Array.from({ length: 60 }, (_, k) => 0.3 * k + 10 * random.next());
    const { slope } = senSlope(values);
    const { low, high } = senInterval(values, kendallVariance(values));
    const z = (line: number) =>
      Math.abs(kendallScore(values.map((value, k) => value - line * k))) / Math.sqrt(kendallVariance(values));
    expect(low).toBeLessThan(slope);
    expect(high).toBeGreaterThan(slope);
    for (const end of [low, high]) {
      const outward = end + Math.sign(end - slope) * 0.002;
      const inward = end - Math.sign(end - slope) * 0.002;
      expect(z(outward)).toBeGreaterThan(1.9);
      expect(z(inward)).toBeLessThan(2.02);
    }
  });
});

describe.each([METHODS['mann-kendall'], METHODS['seasonal-mann-kendall']] as Method[])('$id', (method) => {
  it('finds a planted course, and only where it was planted', () => {
    const data = madeData((d, t) => (d === 2 ? 8 + 0.25 * t : 20), { base: 5 });
    const { table, finds } = run(method, data);
    expect(finds).toBe(true);
    const corrected = table.rows.map((row) => row[3] as number);
    expect(corrected[3]).toBeLessThan(0.03);
    for (const k of [1, 2, 4, 5, 6, 7]) expect(corrected[k]).toBeGreaterThan(0.05);
  }, 20_000);

  it('tells that a gap or a withheld figure stops it', () => {
    const data = madeData(() => 12);
    const broken = { ...data, together: [missing('not-collected'), suppressed(), ...data.together.slice(2)] };
    const unmet = method.conditions(broken, {}).filter(({ met }) => !met);
    expect(unmet.map(({ reason }) => reason)).toEqual(['gaps', 'hidden-values']);
    expect(
      method.conditions(
        madeData(() => 12, { months: 20 }),
        {},
      )[0],
    ).toMatchObject({ met: false, has: 20 });
  });
});

describe('trend-with-season', () => {
  it('has the coefficient of the regression, and finds a planted trend', () => {
    const data = madeData((d, t) => (d === 2 ? 20 * Math.exp((0.15 * t) / 12) : 20));
    const { table, finds } = run(METHODS['trend-with-season'], data);
    expect(finds).toBe(true);
    const values = publishedValues(data.districts[2]!.cases);
    const fit = resultOf(negativeBinomialRegression(seasonalModel(values, data.months, true)));
    const cell = table.rows[3]![1] as { value: number; low: number; high: number };
    expect(cell.value).toBeCloseTo(Math.exp(fit.coefficients[1]!) - 1, 6);
    expect(cell.low).toBeLessThan(Math.exp(0.15) - 1);
    expect(cell.high).toBeGreaterThan(Math.exp(0.15) - 1);
  });
});

describe('change-point', () => {
  it('names the month and the place of a planted change', () => {
    const data = madeData((d, t) => (d === 2 && t >= 50 ? 26 : 14), { base: 5 });
    const { verdict } = run(METHODS['change-point'], data);
    const said = verdict.find((one) => JSON.stringify(one.with.place).includes('D3'))!;
    expect(said.say).toBe('changed');
    const at = data.months.indexOf((said.with.month as { value: string }).value);
    expect(Math.abs(at - 50)).toBeLessThanOrEqual(2);
  });
});

describe('forecast', () => {
  it('looks six months ahead, with errors of the past beside it', () => {
    const data = madeData((_, t) => 20 + 8 * Math.cos((2 * Math.PI * t) / 12));
    const { table, verdict, finds } = run(METHODS.forecast, data);
    expect(finds).toBe(false);
    expect(table.rows.map(([month]) => month)).toEqual(
      ['01', '02', '03', '04', '05', '06'].map((month) => `2026-${month}`),
    );
    const error = (said: string) =>
      (verdict.find(({ say }) => say === said)!.with.error as { value: number }).value;
    expect(error('tested')).toBeLessThan(error('against'));
    expect(
      METHODS.forecast.conditions(
        madeData(() => 12, { months: 46 }),
        {},
      )[0],
    ).toMatchObject({ met: false, needs: 47 });
  });
});

describe('stl', () => {
  it('gives the parts back as they were put together', () => {
    const data = madeData((_, t) => 40 + 20 * Math.cos((2 * Math.PI * (t - 6)) / 12));
    const { verdict, table } = run(METHODS.stl, data);
    expect(verdict[0]!.say).toBe('season');
    expect(verdict[0]!.with.peak).toEqual({ as: 'season', value: 7 });
    for (const row of table.rows) {
      const [seen, ...parts] = row.slice(1).map((cell) => (cell as { value: number }).value);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(seen!, 9);
    }
  });
});
