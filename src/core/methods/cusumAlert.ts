import { exact } from '../cell.ts';
import { randomFrom } from '../random.ts';
import { holm } from '../statistics/comparing/adjustP.ts';
import { done } from '../statistics/outcome.ts';
import { SEED, tick } from '../statistics/work.ts';
import { excessSums, seasonOf, shuffledYears, yearsOf } from './excessSums.ts';
import { integer, monthOf, placesOf, pOf, say, shareOf, wordOf } from './figure.ts';
import { ALERT_READINGS, alertReadings } from './judgeSeries.ts';
import type { Method } from './method.ts';
import { type AreaSeries, areaSeries, leftOutOf } from './methodData.ts';
import { drawReading, isDoubtful, publishedValues, READINGS_HELD } from './readings.ts';
import { alertConditions, judgedSetting } from './tellAlerts.ts';

type Word =
  | 'judged'
  | 'six'
  | 'twelve'
  | 'twentyFour'
  | 'rising'
  | 'none'
  | 'since'
  | 'slow'
  | 'reports'
  | 'sumTitle'
  | 'sum'
  | 'limit'
  | 'place'
  | 'highest'
  | 'p'
  | 'pCorrected'
  | 'held';

/** Two years give the mean that is expected. */
const BEFORE = 24;
const DRAWS = 999;
const LEVEL = 0.05;

/** Sums of what recent months lie above the two years before: small excesses that go on (CUSUM; Rossi and others 1999). */
export const cusumAlert: Method<Word> = {
  id: 'cusum',
  question: 'unusual',
  reads: ['incident'],
  settings: [judgedSetting],
  conditions: (data, settings) => alertConditions(data, BEFORE, Number(settings.judged)),
  run(data, settings, work) {
    const judged = Number(settings.judged);
    const random = randomFrom(SEED);
    const series = areaSeries(data);
    const found: Found[] = [];
    for (const own of series) {
      const values = publishedValues(own.cells).slice(-(BEFORE + judged));
      const sums = excessSums(values, judged);
      // A district without cases before has no mean to compare with.
      if (sums.kind === 'refused') continue;
      const most = Math.max(...sums.result);
      // No order of the years changes the season, so one serves every draw.
      const season = seasonOf(values);
      const years = yearsOf(values);
      const largest = Array.from({ length: DRAWS }, () => {
        const drawn = excessSums(shuffledYears(years, values.length, random), judged, season);
        return drawn.kind === 'result' ? Math.max(...drawn.result) : 0;
      }).sort((a, b) => a - b);
      const limit = largest[Math.ceil(0.95 * DRAWS) - 1]!;
      let passed = 0;
      const times = isDoubtful(own.cells) ? ALERT_READINGS : 0;
      for (let k = 0; k < times; k++) {
        const reading = excessSums(drawReading(own.cells.slice(-(BEFORE + judged)), random), judged);
        if (reading.kind === 'result' && Math.max(...reading.result) >= limit) passed++;
      }
      found.push({
        ...own,
        sums: sums.result,
        limit,
        p: (largest.filter((value) => value >= most - 1e-12).length + 1) / (DRAWS + 1),
        held: times === 0 ? 1 : passed / times,
      });
      work?.progress?.(found.length, series.length);
      tick(work, found.length, series.length);
    }
    return done({
      ...tell(data.months.slice(-judged), found, alertReadings(data)),
      left_out: leftOutOf(data, found),
    });
  },
};

interface Found extends AreaSeries {
  readonly sums: readonly number[];
  readonly limit: number;
  readonly p: number;
  readonly held: number;
}

function tell(months: readonly string[], found: readonly Found[], readings: number) {
  const corrected = holm(found.map(({ p }) => p));
  const clear = found.map(({ held }, k) => corrected[k]! <= LEVEL && held >= READINGS_HELD);
  const standing = found.filter((_, k) => clear[k]);
  const highest = ({ sums }: Found) => months[sums.indexOf(Math.max(...sums))]!;
  const drawn = standing.length > 0 ? standing.slice(0, 4) : found.slice(0, 1);
  return {
    finds: standing.length > 0,
    verdict: [
      standing.length > 0
        ? say('rising' as const, {
            places: placesOf(...standing.map(({ id }) => id)),
            tested: integer(found.length),
          })
        : say('none' as const, { tested: integer(found.length) }),
      ...standing.slice(0, 4).map((one) =>
        say('since' as const, {
          place: placesOf(one.id),
          month: monthOf(highest(one)),
          p: pOf(corrected[found.indexOf(one)]!),
        }),
      ),
    ],
    cautions: [say('slow' as const), say('reports' as const)],
    pictures: drawn.map((one) => ({
      kind: 'runs' as const,
      id: `sums-${one.id}`,
      title: say('sumTitle' as const, { place: placesOf(one.id) }),
      along: { kind: 'months' as const, start: months[0]! },
      events: true,
      runs: [
        {
          label: wordOf('sum' as const),
          look: 'columns' as const,
          ink: 'main' as const,
          cells: one.sums.map(exact),
        },
        {
          label: wordOf('limit' as const),
          look: 'dashed' as const,
          ink: 'other' as const,
          cells: one.sums.map(() => exact(one.limit)),
        },
      ],
    })),
    table: {
      columns: [
        { id: 'place', label: 'place' as const, kind: 'figure' as const },
        { id: 'highest', label: 'highest' as const, kind: 'month' as const },
        { id: 'sum', label: 'sum' as const, kind: 'number' as const },
        { id: 'limit', label: 'limit' as const, kind: 'number' as const },
        { id: 'p', label: 'p' as const, kind: 'p' as const },
        { id: 'p_corrected', label: 'pCorrected' as const, kind: 'p' as const },
        { id: 'held', label: 'held' as const, kind: 'figure' as const },
      ],
      rows: found.map((one, k) => [
        placesOf(one.id),
        highest(one),
        Math.max(...one.sums),
        one.limit,
        one.p,
        corrected[k]!,
        shareOf(one.held),
      ]),
    },
    tests: found.length,
    draws: DRAWS,
    seed: SEED,
    readings,
  };
}
