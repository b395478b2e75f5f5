import { ears } from '../statistics/alerts/ears.ts';
import { studentUpper } from '../statistics/numbers/studentT.ts';
import { mean, variance } from '../statistics/numbers/summaries.ts';
import { andThen, done, type Outcome } from '../statistics/outcome.ts';
import { alertReadings, type Judgement, judgeSeries } from './judgeSeries.ts';
import type { Method } from './method.ts';
import { type AlertWord, alertConditions, judgedSetting, tellAlerts } from './tellAlerts.ts';

const BASELINE = 7;
const GAP = 2;

/** Months above the seven before the last two (EARS C2; Hutwagner and others 2003), for series too short for earlier years. */
export const earsAlert: Method<AlertWord> = {
  id: 'ears',
  question: 'unusual',
  reads: ['incident'],
  settings: [judgedSetting],
  conditions: (data, settings) => alertConditions(data, BASELINE + GAP, Number(settings.judged)),
  run(data, settings, work) {
    const from = data.months.length - Number(settings.judged);
    const series = judgeSeries(data, (values) => judge(values, from), work);
    return andThen(series, (found) => done(tellAlerts(data, found, alertReadings(data))));
  },
};

/**
 * C2's limits, with p by Student's t of a further value against so short a baseline, on square roots (Anscombe), where counts
 * spread evenly. A baseline of one value alone tells nothing: p is 1.
 */
function judge(values: readonly number[], from: number): Outcome<readonly Judgement[]> {
  return andThen(ears(values), (alerts) =>
    done(
      alerts
        .filter(({ at }) => at >= from)
        .map(({ at, limit }) => {
          const before = values.slice(at - GAP - BASELINE, at - GAP);
          const roots = before.map(root);
          // Counts vary at least as Poisson counts do: a quarter on this scale.
          const spread = Math.sqrt(Math.max(0.25, variance(roots)) * (1 + 1 / BASELINE));
          const t = (root(values[at]!) - mean(roots)) / spread;
          return { at, limit, expected: mean(before), p: studentUpper(t, BASELINE - 1) };
        }),
    ),
  );
}

const root = (count: number) => Math.sqrt(count + 3 / 8);
