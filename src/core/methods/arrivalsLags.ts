import { exact } from '../cell.ts';
import { randomFrom } from '../random.ts';
import { done } from '../statistics/outcome.ts';
import { type PooledLags, pooledLags } from '../statistics/time/pooledLags.ts';
import { SEED } from '../statistics/work.ts';
import { type ArrivalWord, arrivalConditions, furthestSetting, hasRoom } from './arrivalWords.ts';
import { countOf, number, pOf, say, shareOf, wordOf } from './figure.ts';
import { arrivalPressure, evenSpread, whitePair } from './lagPreparation.ts';
import type { Method, MethodResult } from './method.ts';
import { chosenDistricts, type MethodData } from './methodData.ts';
import { drawReading, publishedValues, READINGS_HELD } from './readings.ts';

type Word =
  | ArrivalWord
  | 'follows'
  | 'together'
  | 'opposite'
  | 'shared'
  | 'chance'
  | 'correlation'
  | 'correlations'
  | 'backwards';

/** Three values of each month of the year, so that a season can be taken away. */
const MONTHS = 36;
const YEAR = 12;
/** A mean for each month of the year and a slope are taken away of every series. */
const SPENT = YEAR + 1;
const READINGS = 60;
const LEVEL = 0.05;

/** Cross-correlation of arrivals and later cases by lag, after pre-whitening, pooled over the districts. */
export const arrivalsLags: Method<Word> = {
  id: 'cross-correlation',
  question: 'cause',
  reads: ['incident', 'arrival'],
  settings: [furthestSetting],
  conditions: (data) => arrivalConditions(data, MONTHS, 1),
  run(data, settings, work) {
    const furthest = Number(settings.furthest);
    const own = pairsOf(data, publishedValues, publishedValues);
    const tested = pooledLags(own, { furthest, spent: SPENT }, work);
    if (tested.kind === 'refused') return tested;
    return done(tell(tested.result, heldOf(data, tested.result, furthest), furthest));
  },
};

type Read = (cells: MethodData['together']) => number[];

/**
 * Whitened pairs of every chosen district, all cut to the same last years. Whole years, since the months' means were taken away: a
 * circle of them keeps what that leaves between the same months of all years, and so the permutations have it as the data do.
 */
function pairsOf(data: MethodData, cases: Read, arrivals: Read) {
  const pairs = chosenDistricts(data).map((district) =>
    whitePair(evenSpread(cases(district.cases)), arrivalPressure(arrivals(district.arrivals))),
  );
  const shortest = Math.min(...pairs.map(({ after }) => after.length));
  const steps = shortest - (shortest % YEAR);
  return pairs.map(({ after, before }) => ({ after: after.slice(-steps), before: before.slice(-steps) }));
}

/** The share of readings of the rounded figures in which the best lag stays beyond chance; null when all are exact. */
function heldOf(data: MethodData, { best, limit }: PooledLags, furthest: number): number | null {
  if (!chosenDistricts(data).some(({ cases, arrivals }) => hasRoom(cases) || hasRoom(arrivals))) return null;
  const random = randomFrom(SEED);
  const draw: Read = (cells) => drawReading(cells, random);
  let held = 0;
  for (let k = 0; k < READINGS; k++) {
    const reading = pooledLags(pairsOf(data, draw, draw), { furthest, draws: 0 });
    if (reading.kind === 'refused') continue;
    const again = reading.result.lags.find(({ lag }) => lag === best.lag);
    if (again && Math.abs(again.r) >= limit) held++;
  }
  return held / READINGS;
}

function tell(
  { lags, best, p, limit, draws }: PooledLags,
  held: number | null,
  furthest: number,
): MethodResult<Word> {
  const finds = p <= LEVEL && (held === null || held >= READINGS_HELD);
  const backwards = lags.filter(({ lag, r }) => lag < 0 && Math.abs(r) > limit);
  const values = { lag: countOf(best.lag, 'months'), r: number(best.r), p: pOf(p) };
  const word = best.r < 0 ? 'opposite' : best.lag > 0 ? 'follows' : 'together';
  return {
    finds,
    verdict: [
      say(finds ? word : 'none', { ...values, furthest: countOf(furthest, 'months') }),
      ...(held === null || p > LEVEL ? [] : [say('heldIn', { held: shareOf(held) })]),
    ],
    cautions: [
      say('ecological'),
      say('shared'),
      ...(finds && backwards.length > 0 ? [say('backwards')] : []),
    ],
    pictures: [
      {
        kind: 'runs',
        id: 'correlations',
        title: say('correlations'),
        along: { kind: 'numbers', from: -furthest, label: say('lagAxis') },
        level: 0,
        chance: { low: -limit, high: limit },
        runs: [
          {
            label: wordOf('correlation'),
            look: 'columns',
            ink: 'main',
            cells: lags.map(({ r }) => exact(r)),
          },
        ],
        rules: [],
        marked: finds ? [best.lag + furthest] : [],
      },
    ],
    table: {
      columns: [
        { id: 'lag', label: 'lag', kind: 'number' },
        { id: 'r', label: 'correlation', kind: 'figure' },
        { id: 'limit', label: 'chance', kind: 'figure' },
      ],
      rows: lags.map(({ lag, r }) => [lag, number(r), number(limit)]),
    },
    tests: furthest + 1,
    draws,
    seed: SEED,
    readings: held === null ? 1 : READINGS + 1,
  };
}
