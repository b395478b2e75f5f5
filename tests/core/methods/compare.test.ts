import { describe, expect, it } from 'vitest';
import { exact, rounded } from '#core/cell.ts';
import { poissonInterval } from '#core/intervals.ts';
import { METHODS } from '#core/methods/list.ts';
import { type Method, settingsOf } from '#core/methods/method.ts';
import type { MethodData } from '#core/methods/methodData.ts';
import { resultOf } from '#core/statistics/outcome.ts';
import { falseFindings, madeData } from './madeData.ts';

const run = (method: Method, data: MethodData, wanted = {}) =>
  resultOf(method.run(data, settingsOf(method, data, wanted)));
/** Persons grow with the district, so equal rates need counts that do. */
const level = (district: number) => 4 * (district + 1);

describe('the funnel', () => {
  const method = METHODS.funnel as Method;
  it('finds the district whose rate is doubled, and only that', () => {
    const data = madeData((d) => level(d) * (d === 3 ? 2 : 1));
    const { finds, verdict } = run(method, data, { window: 'everyMonth', chance: 'differ' });
    expect(finds).toBe(true);
    expect(verdict).toEqual([{ say: 'above', with: { places: { as: 'places', value: ['D4'] } } }]);
  });
  it('draws limits that hold the rate of all, and marks who lies outside the outer ones', () => {
    const { pictures } = run(
      method,
      madeData((d) => level(d) * (d === 3 ? 2 : 1)),
    );
    const [picture] = pictures;
    if (picture?.kind !== 'funnel') throw new Error('no funnel');
    for (const { limits, cell, clear } of picture.points) {
      const [inner, outer] = limits;
      expect(outer!.low).toBeLessThanOrEqual(inner!.low);
      expect(outer!.high).toBeGreaterThanOrEqual(inner!.high);
      expect(inner!.low).toBeLessThan(picture.level);
      expect(inner!.high).toBeGreaterThan(picture.level);
      if (cell.kind === 'exact' && clear)
        expect(cell.value > outer!.high || cell.value < outer!.low).toBe(true);
    }
  });
  it('leaves out a district with under ten cases, by name', () => {
    const { cautions } = run(
      method,
      madeData((d) => (d === 0 ? 0.2 : level(d))),
    );
    expect(cautions).toContainEqual({ say: 'few', with: { places: { as: 'places', value: ['D1'] } } });
  });
  it('asks for persons', () => {
    const data = madeData(level);
    const none = { ...data, districts: data.districts.map((one) => ({ ...one, persons: 0 })) };
    expect(method.conditions(none, {}).find(({ reason }) => reason === 'no-denominator')?.met).toBe(false);
  });
});

describe('ranks', () => {
  const method = METHODS.ranks as Method;
  it('leaves all ranks open where rates are alike, and closes them where they are not', () => {
    expect(run(method, madeData(level, { seed: 5 })).finds).toBe(false);
    const { verdict, pictures } = run(
      method,
      madeData((d) => level(d) * (d === 6 ? 3 : 1)),
      { window: 'everyMonth' },
    );
    expect(verdict.at(-1)).toEqual({ say: 'first', with: { places: { as: 'places', value: ['D7'] } } });
    const [picture] = pictures;
    if (picture?.kind !== 'rows') throw new Error('no rows');
    expect(picture.rows[0]!.cell).toEqual({ kind: 'exact', value: 1 });
  });
});

describe.each([METHODS.funnel, METHODS.ranks] as Method[])('$id', (method) => {
  it('claims nothing from noise more than once in twenty', () => {
    expect(falseFindings(60, (data) => run(method, data).finds, level)).toBeLessThanOrEqual(6);
  });
});

describe('rates', () => {
  const method = METHODS.rates as Method;
  it('gives exact intervals that hold the value, and refuses under ten cases', () => {
    const { table, finds, tests } = run(
      method,
      madeData((d) => (d === 0 ? 0.2 : level(d))),
    );
    expect({ finds, tests }).toEqual({ finds: false, tests: 0 });
    const [few, ...others] = table.rows;
    expect(few![2]).toEqual({ kind: 'missing', reason: 'low-base' });
    for (const row of others)
      for (const cell of [row[2], row[3], row[4]] as { value: number; low: number; high: number }[]) {
        expect(cell.low).toBeLessThan(cell.value);
        expect(cell.high).toBeGreaterThan(cell.value);
      }
  });
  it('draws the smoothed rates together', () => {
    const { table } = run(method, madeData(level));
    const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
    const raw = table.rows.map((row) => (row[2] as { value: number }).value);
    expect(spread(table.rows.map((row) => (row[5] as { value: number }).value))).toBeLessThan(spread(raw));
    expect(table.rows.every((row) => (row[6] as { kind: string }).kind === 'missing')).toBe(true);
  });
  it('holds a ratio of 1 and a difference of 0 where rates are alike', () => {
    const { table } = run(method, madeData(level), { window: 'everyMonth' });
    const holding = table.rows.filter((row) => {
      const [ratio, difference] = [row[3], row[4]] as { low: number; high: number }[];
      return ratio!.low < 1 && ratio!.high > 1 && difference!.low < 0 && difference!.high > 0;
    });
    expect(holding.length).toBeGreaterThanOrEqual(5);
  });
});

describe('rates standardised by sex', () => {
  const method = METHODS.standardised as Method;
  /** Women have twice the rate of men everywhere; districts differ only in how many women live there. */
  const sexes = (women: readonly number[]) => ({
    years: 2,
    districts: women.map((female, d) => ({
      id: `D${d + 1}`,
      persons: { female, male: 100_000 - female },
      cases: {
        female: exact((female / 1000) * 4),
        male: exact(((100_000 - female) / 1000) * 2),
        not_applicable: exact(300),
      },
    })),
  });
  const WOMEN = [20_000, 50_000, 80_000];
  const made = { ...madeData(level), sexes: sexes(WOMEN) };
  type Number = { readonly value: number; readonly low: number; readonly high: number };

  it('gives districts one rate when the mix of the sexes is all that tells them apart', () => {
    const { table } = run(method, made);
    const rates = table.rows.map((row) => (row[4] as Number).value);
    for (const rate of rates) expect(rate).toBeCloseTo(150, 9);
    expect(table.rows.map((row) => (row[3] as Number).value)).toEqual([120, 150, 180]);
  });
  it('holds the interval of the lowest and the highest count that rounding allows', () => {
    const [first, ...others] = made.sexes.districts;
    const cases = { ...first!.cases, female: rounded(80, 76, 84) };
    const { table } = run(method, {
      ...made,
      sexes: { years: 2, districts: [{ ...first!, cases }, ...others] },
    });
    const [plain, doubtful] = [run(method, made).table, table].map(({ rows }) => rows[0]![4] as Number);
    expect(doubtful!.low).toBeLessThan(plain!.low);
    expect(doubtful!.high).toBeGreaterThan(plain!.high);
    const crude = table.rows[0]![3] as Number;
    expect(crude.low).toBeCloseTo(poissonInterval(236).low / 2, 9);
  });
  it('refuses a district under ten cases by name, and says how many cases have no sex', () => {
    const [first, ...others] = made.sexes.districts;
    const cases = { female: exact(4), male: exact(5), not_applicable: exact(0) };
    const data = { ...made, sexes: { years: 2, districts: [{ ...first!, cases }, ...others] } };
    const { table, cautions } = run(method, data);
    expect(table.rows[0]!.slice(3)).toEqual(Array(2).fill({ kind: 'missing', reason: 'low-base' }));
    expect(cautions).toContainEqual({ say: 'few', with: { places: { as: 'places', value: ['D1'] } } });
    expect(cautions.find(({ say }) => say === 'withoutSex')!.with.share).toMatchObject({ as: 'share' });
  });
  it('asks for cases by sex', () => {
    expect(method.conditions(madeData(level), {}).some(({ met }) => !met)).toBe(true);
  });
});
