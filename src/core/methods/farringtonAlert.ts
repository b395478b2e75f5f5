import { farrington } from '../statistics/alerts/farrington.ts';
import { andThen, done } from '../statistics/outcome.ts';
import { alertReadings, judgeSeries } from './judgeSeries.ts';
import type { Method } from './method.ts';
import { type AlertWord, alertConditions, judgedSetting, tellAlerts } from './tellAlerts.ts';

/** Years looked back to: five, as Farrington has it, or as many as there are from three on. */
const YEARS = { most: 5, least: 3 } as const;
const HALF_WINDOW = 1;

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
      (values) => farrington(values, from, { period: 12, years, halfWindow: HALF_WINDOW }),
      work,
    );
    return andThen(series, (found) => done(tellAlerts(data, found, alertReadings(data))));
  },
};
