import { type Cell, exact, rounded } from '../cell.ts';
import { monthIndex } from '../period.ts';
import { randomFrom } from '../random.ts';
import { quantile, variance } from '../statistics/numbers/summaries.ts';
import { done } from '../statistics/outcome.ts';
import { stl } from '../statistics/time/stl.ts';
import { SEED, tick } from '../statistics/work.ts';
import { enoughMonths, noGaps, noneHidden, varies } from './conditions.ts';
import { number, placesOf, say, seasonOf, shareOf, wordOf } from './figure.ts';
import type { Method } from './method.ts';
import { togetherSeries } from './methodData.ts';
import { drawReading, isDoubtful, publishedValues, READINGS } from './readings.ts';

type Word =
  | 'season'
  | 'noSeason'
  | 'level'
  | 'describes'
  | 'robust'
  | 'yes'
  | 'no'
  | 'seen'
  | 'trend'
  | 'trendTitle'
  | 'seasonTitle'
  | 'remainder'
  | 'remainderTitle'
  | 'month';

/** Two whole years and a month (Cleveland and others 1990 need two full cycles). */
const MONTHS = 25;
/** Under this strength (Wang, Smith and Hyndman 2006) white noise alone may look like a season. */
const STRONG = 0.4;

/** Seasonal decomposition by loess: the course of a series, what every year repeats, and what neither explains. */
export const decomposition: Method<Word> = {
  id: 'stl',
  question: 'course',
  reads: ['incident'],
  whole: true,
  settings: [
    {
      id: 'robust',
      label: 'robust',
      options: () => [
        { value: 'yes', label: wordOf('yes') },
        { value: 'no', label: wordOf('no') },
      ],
      standard: () => 'no',
    },
  ],
  conditions: (data) => [
    enoughMonths(data.months.length, MONTHS),
    noGaps([togetherSeries(data)]),
    noneHidden([togetherSeries(data)]),
    varies(data.together),
  ],
  run(data, settings, work) {
    const { id, cells } = togetherSeries(data);
    const options = { robust: settings.robust === 'yes' };
    const own = stl(publishedValues(cells), 12, options);
    if (own.kind === 'refused') return own;
    const parts = [own.result];
    const random = randomFrom(SEED);
    const times = isDoubtful(cells) ? READINGS : 1;
    for (let k = 1; k < times; k++) {
      const reading = stl(drawReading(cells, random), 12, options);
      if (reading.kind === 'result') parts.push(reading.result);
      tick(work, k, times);
    }
    const { seasonal, trend, remainder } = own.result;
    const first = monthIndex(data.months[0]!) % 12;
    const byMonth = Array.from({ length: 12 }, (_, month) => (month - first + 12) % 12);
    const bandOf = (value: number, values: readonly number[]): Cell => {
      if (values.length < 2) return exact(value);
      return rounded(
        value,
        Math.min(value, quantile(values, 0.025)),
        Math.max(value, quantile(values, 0.975)),
      );
    };
    const band = (part: 'seasonal' | 'trend' | 'remainder', k: number) =>
      bandOf(
        own.result[part][k]!,
        parts.map((one) => one[part][k]!),
      );
    const season = byMonth.map((k) => band('seasonal', k));
    const inYear = byMonth.map((k) => seasonal[k]!);
    const [peak, trough] = [Math.max(...inYear), Math.min(...inYear)];
    const strength = strengthOf(remainder, seasonal);
    const months = data.months.map((_, k) => k);
    return done({
      // It describes and tests nothing, so it claims nothing.
      finds: false,
      verdict: [
        strength >= STRONG
          ? say('season', {
              place: placesOf(id),
              peak: seasonOf(inYear.indexOf(peak) + 1),
              above: number(peak),
              trough: seasonOf(inYear.indexOf(trough) + 1),
              below: number(-trough),
              strength: shareOf(strength),
            })
          : say('noSeason', { place: placesOf(id), strength: shareOf(strength) }),
        say('level', { from: number(trend[0]!), to: number(trend.at(-1)!) }),
      ],
      cautions: [say('describes')],
      pictures: [
        {
          kind: 'runs',
          id: 'trend',
          title: say('trendTitle'),
          along: { kind: 'months', start: data.months[0]! },
          unit: 'cases',
          events: true,
          runs: [
            { label: wordOf('trend'), look: 'line', ink: 'main', cells: months.map((k) => band('trend', k)) },
            { label: wordOf('seen'), look: 'dots', ink: 'other', cells },
          ],
        },
        {
          kind: 'runs',
          id: 'season',
          title: say('seasonTitle'),
          along: { kind: 'season' },
          level: 0,
          runs: [{ label: wordOf('seasonTitle'), look: 'columns', ink: 'main', cells: season }],
        },
        {
          kind: 'runs',
          id: 'remainder',
          title: say('remainderTitle'),
          along: { kind: 'months', start: data.months[0]! },
          level: 0,
          runs: [
            {
              label: wordOf('remainder'),
              look: 'stems',
              ink: 'other',
              cells: months.map((k) => band('remainder', k)),
            },
          ],
        },
      ],
      table: {
        columns: [
          { id: 'period', label: 'month', kind: 'month' },
          { id: 'count', label: 'seen', kind: 'cell', unit: 'cases' },
          { id: 'trend', label: 'trend', kind: 'cell' },
          { id: 'seasonal', label: 'seasonTitle', kind: 'cell' },
          { id: 'remainder', label: 'remainder', kind: 'cell' },
        ],
        rows: data.months.map((month, k) => [
          month,
          cells[k]!,
          band('trend', k),
          band('seasonal', k),
          band('remainder', k),
        ]),
      },
      tests: 0,
      draws: 0,
      seed: SEED,
      readings: parts.length,
    });
  },
};

/** max(0, 1 − Var(remainder) / Var(seasonal + remainder)): 0 without a season, 1 when it is all there is. */
function strengthOf(remainder: readonly number[], seasonal: readonly number[]): number {
  const both = variance(remainder.map((value, k) => value + seasonal[k]!));
  return both > 0 ? Math.max(0, 1 - variance(remainder) / both) : 0;
}
