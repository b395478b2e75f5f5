import { describe, expect, it } from 'vitest';
import { arrivalPressure } from '#core/methods/lagPreparation.ts';
import { METHODS } from '#core/methods/list.ts';
import { type Method, settingsOf } from '#core/methods/method.ts';
import type { MethodData } from '#core/methods/methodData.ts';
import { publishedValues } from '#core/methods/readings.ts';
import { randomFrom } from '#core/random.ts';
import { mean } from '#core/statistics/numbers/summaries.ts';
import { resultOf } from '#core/statistics/outcome.ts';
import { twoWayFit, twoWayRemainder } from '#core/statistics/panel/twoWayFit.ts';
import { DEMO_PARAMETERS } from '../../../scripts/demo/demoParameters.ts';
import { basraData } from './basraData.ts';

const run = (method: Method, data: MethodData, wanted = {}) =>
  resultOf(method.run(data, settingsOf(method, data, wanted)));

/** The same figures, each district's arrivals in another order of months. */
function shuffled(data: MethodData, seed: number): MethodData {
  const random = randomFrom(seed);
  return {
    ...data,
    districts: data.districts.map((district) => {
      const order = district.arrivals.map((_, k) => k);
      random.shuffle(order);
      return { ...district, arrivals: order.map((k) => district.arrivals[k]!) };
    }),
  };
}

const { lag_months, effect } = DEMO_PARAMETERS.arrivals_raise_disputes;

describe.each([METHODS['arrivals-panel'], METHODS['cross-correlation']] as Method[])('$id', (method) => {
  const data = basraData();

  it('recovers the lag that the illustrative records were made with', () => {
    for (const condition of method.conditions(data, {})) expect(condition).toMatchObject({ met: true });
    const { finds, verdict } = run(method, data);
    expect(finds).toBe(true);
    expect(verdict[0]!.with.lag).toEqual({ as: 'count', value: lag_months, unit: 'months' });
    expect(['more', 'follows']).toContain(verdict[0]!.say);
  }, 30_000);

  it('finds nothing in shuffled arrivals', () => {
    for (const seed of [1, 2, 3]) {
      const { finds, verdict } = run(method, shuffled(data, seed));
      expect(finds, `seed ${seed}`).toBe(false);
      expect(verdict[0]!.say).toBe('none');
    }
  }, 60_000);
});

it('encloses the effect that the illustrative records were made with', () => {
  const data = basraData();
  const { table } = run(METHODS['arrivals-panel'], data);
  const cell = table.rows[lag_months]![1] as { low: number; high: number };
  // The records were made with 1 + effect × households ÷ mean; its nearest in the model's own terms, districts and months
  // accounted for, by weighted least squares.
  const fit = resultOf(twoWayFit(data.districts.map(({ cases }) => publishedValues(cases))));
  const made = data.districts.map(({ arrivals }) => {
    const households = publishedValues(arrivals);
    const level = mean(households);
    return households.map((value) => Math.log1p((effect * value) / level));
  });
  const own = twoWayRemainder(
    data.districts.map(({ arrivals }) => arrivalPressure(publishedValues(arrivals))),
    fit,
  );
  const rest = twoWayRemainder(made, fit);
  let cross = 0;
  let squares = 0;
  own.forEach((row, i) => {
    row.forEach((value, t) => {
      cross += fit.expected[i]![t]! * value * rest[i]![t]!;
      squares += fit.expected[i]![t]! * value * value;
    });
  });
  const nearest = 2 ** (cross / squares) - 1;
  expect(cell.low).toBeLessThan(nearest);
  expect(cell.high).toBeGreaterThan(nearest);
  expect(nearest).toBeGreaterThan(0.3);
}, 30_000);
