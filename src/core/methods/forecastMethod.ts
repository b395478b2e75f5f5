import { type Cell, exact, missing, rounded } from '../cell.ts';
import { addMonths, type Month } from '../period.ts';
import { randomFrom } from '../random.ts';
import { mean as meanOf, variance as varianceOf } from '../statistics/numbers/summaries.ts';
import { done } from '../statistics/outcome.ts';
import {
  type BackTest,
  backTest,
  countInterval,
  type Expectation,
  expectMonths,
  FORECASTERS,
  type Forecaster,
} from '../statistics/time/forecast.ts';
import { SEED } from '../statistics/work.ts';
import { enoughCases, enoughMonths, noGaps, noneHidden } from './conditions.ts';
import { countOf, integer, number, placesOf, say, shareOf, wordOf } from './figure.ts';
import type { Method, MethodResult } from './method.ts';
import { togetherSeries } from './methodData.ts';
import { drawReading, isDoubtful, publishedValues } from './readings.ts';

type Word =
  | 'by'
  | 'best'
  | Forecaster
  | 'ahead'
  | 'tested'
  | 'against'
  | 'covered'
  | 'widened'
  | 'goesOn'
  | 'targets'
  | 'monthsTitle'
  | 'seen'
  | 'forecast'
  | 'known'
  | 'errorTitle'
  | 'errorAxis'
  | 'error'
  | 'lastYearError'
  | 'month'
  | 'ofError';

const HORIZON = 6;
/** Starting months of the test on the past; fewer when the series is short. */
const ORIGINS = { most: 24, least: 6 } as const;
const KNOWN = 36;
const READINGS = 30;
const SHOWN = 36;

const originsIn = (months: number) => Math.min(ORIGINS.most, months - KNOWN - HORIZON + 1);

/** Counts of the next six months with their interval, and how such forecasts did in the past. */
export const forecastMethod: Method<Word> = {
  id: 'forecast',
  question: 'ahead',
  reads: ['incident'],
  whole: true,
  settings: [
    {
      id: 'by',
      label: 'by',
      options: () => (['best', ...FORECASTERS] as const).map((value) => ({ value, label: wordOf(value) })),
      standard: () => 'best',
    },
  ],
  conditions: (data) => [
    enoughMonths(data.months.length, KNOWN + HORIZON + ORIGINS.least - 1),
    enoughCases(data.together, 100),
    noGaps([togetherSeries(data)]),
    noneHidden([togetherSeries(data)]),
  ],
  run(data, settings, work) {
    const { id, cells } = togetherSeries(data);
    const values = publishedValues(cells);
    const ahead = Array.from({ length: HORIZON }, (_, k) => addMonths(data.months.at(-1)!, k + 1));
    const tests = backTest(values, data.months, HORIZON, originsIn(data.months.length), (step, total) =>
      work?.progress?.(step, total),
    );
    if (tests.kind === 'refused') return tests;
    const best = tests.result.reduce((top, one) => (one.error < top.error ? one : top));
    const used = tests.result.find(({ by }) => by === settings.by) ?? best;
    const own = expectMonths(values, data.months, ahead, used.by);
    if (own.kind === 'refused') return own;
    const random = randomFrom(SEED);
    const readings: (readonly Expectation[])[] = [];
    for (let k = 0; isDoubtful(cells) && k < READINGS; k++) {
      const reading = expectMonths(drawReading(cells, random), data.months, ahead, used.by);
      if (reading.kind === 'result') readings.push(reading.result);
    }
    const expected = own.result.map(({ mean, variance }, k) => ({
      mean,
      // What the past missed by, and what rounding leaves open, widen the interval; neither narrows it.
      variance:
        variance * Math.max(1, used.spread) +
        (readings.length > 1 ? varianceOf(readings.map((reading) => reading[k]!.mean)) : 0),
    }));
    return done(tell(id, data.months, cells, ahead, expected, used, tests.result, readings.length + 1));
  },
};

function tell(
  id: string,
  months: readonly Month[],
  cells: readonly Cell[],
  ahead: readonly Month[],
  expected: readonly Expectation[],
  used: BackTest,
  tests: readonly BackTest[],
  readings: number,
): MethodResult<Word> {
  const lastYear = tests.find(({ by }) => by === 'last-year')!;
  const cellOf = (one: Expectation): Cell => {
    const { low, high } = countInterval(one, 0.95);
    return low < high
      ? rounded(one.mean, Math.min(low, one.mean), Math.max(high, one.mean))
      : exact(one.mean);
  };
  const total = expected.reduce((sum, { mean }) => sum + mean, 0);
  const recent = cells.slice(-SHOWN);
  const gap = missing('not-collected');
  const known = recent.length;
  const forecast = expected.map(cellOf);
  return {
    finds: false,
    verdict: [
      say('ahead', {
        place: placesOf(id),
        total: countOf(Math.round(total), 'cases'),
        months: countOf(ahead.length, 'months'),
        monthly: number(meanOf(expected.map(({ mean }) => mean))),
      }),
      say('tested', {
        by: wordOf(used.by),
        n: integer(used.compared),
        error: number(used.error),
        share: shareOf(
          used.error /
            Math.max(
              1,
              meanOf(
                recent.map((cell) => (cell.kind === 'exact' || cell.kind === 'rounded' ? cell.value : 0)),
              ),
            ),
        ),
      }),
      say('against', { error: number(lastYear.error) }),
      say('covered', { covered: shareOf(used.covered) }),
      ...(used.spread > 1 ? [say('widened', { times: number(Math.sqrt(used.spread)) })] : []),
    ],
    cautions: [say('goesOn'), say('targets')],
    pictures: [
      {
        kind: 'runs',
        id: 'months',
        title: say('monthsTitle', { place: placesOf(id) }),
        along: { kind: 'months', start: months[months.length - known]! },
        unit: 'cases',
        events: true,
        runs: [
          {
            label: wordOf('forecast'),
            look: 'line',
            ink: 'expected',
            cells: [...recent.map(() => gap), ...forecast],
          },
          { label: wordOf('seen'), look: 'dots', ink: 'main', cells: [...recent, ...ahead.map(() => gap)] },
        ],
        rules: [{ at: known - 0.5, label: wordOf('known') }],
      },
      {
        kind: 'runs',
        id: 'errors',
        title: say('errorTitle'),
        along: { kind: 'numbers', from: 1, label: say('errorAxis') },
        runs: [
          { label: wordOf('error'), look: 'columns', ink: 'main', cells: used.errors.map(exact) },
          { label: wordOf('lastYearError'), look: 'dashed', ink: 'other', cells: lastYear.errors.map(exact) },
        ],
      },
    ],
    table: {
      columns: [
        { id: 'period', label: 'month', kind: 'month' },
        { id: 'count', label: 'forecast', kind: 'cell', unit: 'cases' },
        { id: 'error', label: 'ofError', kind: 'number' },
      ],
      rows: ahead.map((month, k) => [month, forecast[k]!, used.errors[k]!]),
    },
    tests: 0,
    draws: 0,
    seed: SEED,
    readings,
  };
}
