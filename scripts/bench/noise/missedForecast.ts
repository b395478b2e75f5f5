import { boundsOf, type Cell } from '#core/cell.ts';
import { forecastMethod } from '#core/methods/forecastMethod.ts';
import { settingsOf } from '#core/methods/method.ts';
import type { MethodData } from '#core/methods/methodData.ts';
import { publishedValue } from '#core/methods/readings.ts';
import { resultOf } from '#core/statistics/outcome.ts';

/** Months ahead that the forecast tells. */
const HORIZON = 6;

/** Whether one of the last six months, told from all before them, fell outside its 95 % interval; the seed chooses which. */
export function missedForecast(data: MethodData, seed: number): boolean {
  const known = data.months.length - HORIZON;
  const past: MethodData = {
    ...data,
    months: data.months.slice(0, known),
    together: data.together.slice(0, known),
    districts: data.districts.map((one) => ({
      ...one,
      cases: one.cases.slice(0, known),
      arrivals: one.arrivals.slice(0, known),
    })),
  };
  const { table } = resultOf(forecastMethod.run(past, settingsOf(forecastMethod, past, {})));
  const ahead = seed % HORIZON;
  const { low, high } = boundsOf(table.rows[ahead]![1] as Cell)!;
  const came = publishedValue(data.together[known + ahead]!);
  return came < low || came > high;
}
