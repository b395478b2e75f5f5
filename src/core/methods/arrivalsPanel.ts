import { exact, rounded } from '../cell.ts';
import { randomFrom } from '../random.ts';
import { done, type Outcome, refuse } from '../statistics/outcome.ts';
import { panelEffect } from '../statistics/panel/panelEffect.ts';
import { type PanelLags, panelLags, panelScores } from '../statistics/panel/panelLags.ts';
import { DRAWS, SEED } from '../statistics/work.ts';
import { type ArrivalWord, arrivalConditions, furthestSetting, hasRoom } from './arrivalWords.ts';
import { countOf, number, pOf, rangeOf, say, shareOf, wordOf } from './figure.ts';
import { arrivalPressure } from './lagPreparation.ts';
import type { Method, MethodResult, Settings } from './method.ts';
import { chosenDistricts, type MethodData } from './methodData.ts';
import { drawReading, publishedValues, READINGS_HELD, withReadings } from './readings.ts';

type Word =
  | ArrivalWord
  | 'more'
  | 'fewer'
  | 'moreNow'
  | 'fewerNow'
  | 'against'
  | 'ratios'
  | 'effect'
  | 'z'
  | 'sameMonths';

/** Two years beyond the furthest lag. */
const MONTHS = 36;
const READINGS = 60;
const LEVEL = 0.05;

interface LagEffect {
  readonly lag: number;
  /** Change of cases in a month of usual arrivals against one without, as a share. */
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  readonly z: number;
}

/** Arrivals and later cases in the same district, by a panel Poisson regression with district and month effects. */
export const arrivalsPanel: Method<Word> = {
  id: 'arrivals-panel',
  question: 'cause',
  reads: ['incident', 'arrival'],
  settings: [furthestSetting],
  conditions: (data) => arrivalConditions(data, MONTHS, 3),
  run(data, settings, work) {
    const furthest = Number(settings.furthest);
    const districts = chosenDistricts(data);
    const counts = districts.map(({ cases }) => publishedValues(cases));
    const pressure = districts.map(({ arrivals }) => arrivalPressure(publishedValues(arrivals)));
    const tested = panelLags(counts, pressure, { furthest }, work);
    if (tested.kind === 'refused') return tested;
    const readings = readingsOf(data, furthest);
    const effects = effectsOf(counts, pressure, tested.result, readings);
    if (effects.kind === 'refused') return effects;
    return done(tell(tested.result, effects.result, readings, settings));
  },
};

/** Scores of every lag in further readings of the rounded cases and arrivals; empty when all are exact. */
function readingsOf(data: MethodData, furthest: number) {
  const districts = chosenDistricts(data);
  if (!districts.some(({ cases, arrivals }) => hasRoom(cases) || hasRoom(arrivals))) return [];
  const random = randomFrom(SEED);
  return Array.from({ length: READINGS }, () =>
    panelScores(
      districts.map(({ cases }) => drawReading(cases, random)),
      districts.map(({ arrivals }) => arrivalPressure(drawReading(arrivals, random))),
      furthest,
    ),
  ).filter((scores) => scores !== null);
}

/** The effect at each lag by itself, with both doubts: the regression's, no less than the permutations show, and the readings'. */
function effectsOf(
  counts: readonly (readonly number[])[],
  pressure: readonly (readonly number[])[],
  { lags, spread }: PanelLags,
  readings: ReturnType<typeof readingsOf>,
): Outcome<readonly LagEffect[]> {
  const furthest = lags.length - 1;
  const judged = counts.map((row) => row.slice(furthest));
  const effects: LagEffect[] = [];
  for (const { lag, z } of lags) {
    const fit = panelEffect(judged, pressure, furthest - lag);
    if (fit.kind === 'refused') return fit;
    const beta = fit.result.coefficient;
    const se = fit.result.standard_error * Math.max(1, spread[lag]!);
    const reach = 1.959963984540054 * se;
    const interval = withReadings(
      beta,
      { low: beta - reach, high: beta + reach },
      readings.map((scores) => scores[lag]!.slope),
    );
    // Districts without a case on one side say that there were fewer, and not how many.
    if (!Number.isFinite(2 ** interval.high)) return refuse('no-fit');
    effects.push({ lag, effect: 2 ** beta - 1, low: 2 ** interval.low - 1, high: 2 ** interval.high - 1, z });
  }
  return done(effects);
}

function tell(
  tested: PanelLags,
  effects: readonly LagEffect[],
  readings: ReturnType<typeof readingsOf>,
  settings: Settings,
): MethodResult<Word> {
  const { best, p, limit } = tested;
  const effect = effects[best.lag]!;
  const held =
    readings.length === 0
      ? 1
      : readings.filter((scores) => Math.abs(scores[best.lag]!.z) >= limit).length / readings.length;
  const finds = p <= LEVEL && held >= READINGS_HELD;
  const values = {
    lag: countOf(best.lag, 'months'),
    effect: shareOf(Math.abs(effect.effect)),
    range: rangeOf({ low: effect.low, high: effect.high }, 'change'),
    p: pOf(p),
  };
  const word = best.z > 0 ? (best.lag > 0 ? 'more' : 'moreNow') : best.lag > 0 ? 'fewer' : 'fewerNow';
  const cellOf = ({ effect: value, low, high }: LagEffect) =>
    low < high ? rounded(value, low, high) : exact(value);
  return {
    finds,
    verdict: [
      say(finds ? word : 'none', { ...values, furthest: countOf(Number(settings.furthest), 'months') }),
      ...(finds ? [say('against')] : []),
      ...(readings.length > 0 && p <= LEVEL ? [say('heldIn', { held: shareOf(held) })] : []),
    ],
    cautions: [say('ecological'), say('sameMonths')],
    pictures: [
      {
        kind: 'runs',
        id: 'ratios',
        title: say('ratios'),
        along: { kind: 'numbers', from: 0, label: say('lagAxis') },
        unit: 'change',
        level: 0,
        runs: [{ label: wordOf('effect'), look: 'dots', ink: 'main', cells: effects.map(cellOf) }],
        marked: finds ? [best.lag] : [],
      },
    ],
    table: {
      columns: [
        { id: 'lag', label: 'lag', kind: 'number' },
        { id: 'effect', label: 'effect', kind: 'cell', unit: 'change' },
        { id: 'z', label: 'z', kind: 'figure' },
      ],
      rows: effects.map((one) => [one.lag, cellOf(one), number(one.z)]),
    },
    tests: effects.length,
    draws: DRAWS,
    seed: SEED,
    readings: readings.length + 1,
  };
}
