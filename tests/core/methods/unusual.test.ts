import { describe, expect, it } from 'vitest';
import { rounded } from '#core/cell.ts';
import { METHODS } from '#core/methods/list.ts';
import { type Method, settingsOf } from '#core/methods/method.ts';
import type { MethodData } from '#core/methods/methodData.ts';
import { resultOf } from '#core/statistics/outcome.ts';
import { madeData } from './madeData.ts';

const run = (method: Method, data: MethodData, wanted = {}) =>
  resultOf(method.run(data, settingsOf(method, data, wanted)));

describe.each([METHODS.farrington, METHODS.ears] as Method[])('$id', (method) => {
  const outbreak = madeData((d, t) => (d === 2 && t === 90 ? 80 : 14));

  it('names the month and the place that stand out', () => {
    const { finds, verdict, tests } = run(method, outbreak);
    expect(finds).toBe(true);
    expect(tests).toBe(8 * 12);
    const named = verdict.filter(({ say }) => say === 'stands');
    expect(named.map((said) => said.with.month)).toContainEqual({ as: 'month', value: outbreak.months[90] });
    expect(named.map((said) => said.with.place)).toContainEqual({ as: 'places', value: ['D3'] });
  });

  it('claims nothing that rounding alone may have made', () => {
    const vague = outbreak.districts.map((district) => ({
      ...district,
      cases: district.cases.map((cell, t) =>
        t === 90 && cell.kind === 'exact' ? rounded(cell.value, 0, 90) : cell,
      ),
    }));
    expect(run(method, { ...outbreak, districts: vague, together: madeData(() => 14).together }).finds).toBe(
      false,
    );
  });
});

describe('cusum', () => {
  it('adds up a small rise that goes on', () => {
    const { finds, verdict } = run(
      METHODS.cusum,
      madeData((d, t) => (d === 2 && t >= 86 ? 24 : 14)),
    );
    expect(finds).toBe(true);
    expect(verdict[0]!.with.places).toEqual({ as: 'places', value: expect.arrayContaining(['D3']) });
    expect(
      run(
        METHODS.cusum,
        madeData(() => 14),
      ).finds,
    ).toBe(false);
  });
});
