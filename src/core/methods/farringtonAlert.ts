import { farrington } from '../statistics/alerts/farrington.ts';
import type { Spread } from '../statistics/comparing/unequalRates.ts';
import { andThen, done } from '../statistics/outcome.ts';
import { twoWayFit } from '../statistics/panel/twoWayFit.ts';
import { alertReadings, judgeSeries } from './judgeSeries.ts';
import type { Method } from './method.ts';
import { type AlertWord, alertConditions, judgedSetting, tellAlerts } from './tellAlerts.ts';

/** Years looked back to: five, as Farrington has it, or as many as there are from three on. */
const YEARS = { most: 5, least: 3 } as const;
const HALF_WINDOW = 1;
const YEAR = 12;

const yearsIn = (months: number, judged: number) =>
  Math.min(YEARS.most, Math.floor((months - judged - HALF_WINDOW) / 12));

/** Months above what the same months of earlier years let expect (Farrington and others 1996). */
export const farringtonAlert: Method<AlertWord> = {
  id: 'farrington',
  question: 'unusual',
  reads: ['incident'],
  settings: [judgedSetting],
  conditions: (data, settings) =>
    alertConditions(data, 12 * YEARS.least + HALF_WINDOW, Number(settings.judged)),
  run(data, settings, work) {
    const judged = Number(settings.judged);
    const from = data.months.length - judged;
    const years = yearsIn(data.months.length, judged);
    const series = judgeSeries(
      data,
      (values, only) =>
        farrington(values, from, {
          period: YEAR,
          years,
          halfWindow: HALF_WINDOW,
          spread: spreadBefore(values, from),
          ...(only && { only }),
        }),
      work,
    );
    return andThen(series, (found) => done(tellAlerts(data, found, alertReadings(data))));
  },
};

/**
 * Variance over mean of the months before the judged ones around year and month of the year. The fifteen months that an expectation
 * rests on tell it too badly: by chance they are often more alike than months are.
 */
function spreadBefore(values: readonly number[], from: number): Spread {
  const years = Math.floor(from / YEAR);
  const table = Array.from({ length: years }, (_, year) => {
    const start = from - (years - year) * YEAR;
    return values.slice(start, start + YEAR);
  }).filter((year) => year.some((count) => count > 0));
  const fitted = twoWayFit(table);
  const df = Math.max(1, (table.length - 1) * (YEAR - 1));
  return { factor: fitted.kind === 'result' ? fitted.result.dispersion : 1, df };
}
