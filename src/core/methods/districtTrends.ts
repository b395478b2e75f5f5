import { exact, rounded } from '../cell.ts';
import type { Interval } from '../intervals.ts';
import { randomFrom } from '../random.ts';
import { holm } from '../statistics/comparing/adjustP.ts';
import { done, type Outcome } from '../statistics/outcome.ts';
import { SEED, tick, type Work } from '../statistics/work.ts';
import { countOf, type Figure, number, placesOf, pOf, rangeOf, say, shareOf } from './figure.ts';
import type { MethodResult } from './method.ts';
import { areaSeries, type MethodData } from './methodData.ts';
import {
  drawReading,
  isDoubtful,
  publishedValues,
  READINGS,
  READINGS_HELD,
  shareHeld,
  withReadings,
} from './readings.ts';

/** A trend of one series as every trend method reports it. */
export interface TrendEstimate {
  /** Change a year: cases, or a share of the level. */
  readonly slope: number;
  readonly interval: Interval;
  readonly p: number;
}

/** Words that every method with a trend per district needs. */
export type TrendWord =
  | 'rising'
  | 'falling'
  | 'none'
  | 'others'
  | 'noOthers'
  | 'slopes'
  | 'place'
  | 'slope'
  | 'pAlone'
  | 'pCorrected'
  | 'held'
  | 'cause';

const LEVEL = 0.05;

/** One series with its trend, corrected for all that were tested. */
export interface TestedTrend extends TrendEstimate {
  readonly id: string;
  readonly p_corrected: number;
  /** Share of the readings of the rounded figures in which p alone is at most 0.05. */
  readonly held: number;
  readonly clear: boolean;
}

/**
 * The trend of every series, through many readings of its rounded figures. `test` is told whether the interval is wanted, which
 * the readings do without.
 */
export function testTrends(
  data: MethodData,
  test: (values: readonly number[], interval: boolean) => Outcome<TrendEstimate>,
  work?: Work,
): Outcome<readonly TestedTrend[]> {
  const random = randomFrom(SEED);
  const series = areaSeries(data);
  const found: { id: string; own: TrendEstimate; slopes: number[]; p: number[] }[] = [];
  let step = 0;
  for (const { id, cells } of series) {
    const own = test(publishedValues(cells), true);
    if (own.kind === 'refused') {
      // A district whose few cases carry no trend is left out; without the whole there is no answer.
      if (found.length === 0) return own;
      continue;
    }
    const slopes = [own.result.slope];
    const p = [own.result.p];
    const times = isDoubtful(cells) ? READINGS : 1;
    for (let k = 1; k < times; k++) {
      const reading = test(drawReading(cells, random), false);
      if (reading.kind === 'result') {
        slopes.push(reading.result.slope);
        p.push(reading.result.p);
      }
    }
    found.push({ id, own: own.result, slopes, p });
    step++;
    work?.progress?.(step, series.length);
    tick(work, step, series.length);
  }
  const corrected = holm(found.map(({ own }) => own.p));
  return done(
    found.map(({ id, own, slopes, p }, k) => {
      const held = shareHeld(p, LEVEL);
      return {
        id,
        slope: own.slope,
        interval: withReadings(own.slope, own.interval, slopes),
        p: own.p,
        p_corrected: corrected[k]!,
        held,
        clear: corrected[k]! <= LEVEL && held >= READINGS_HELD,
      };
    }),
  );
}

/** Trends told: the whole first, then which districts stand out, a picture of all, and the table. */
export function tellTrends<Word extends string>(
  trends: readonly TestedTrend[],
  unit: 'cases' | 'change',
  readings: number,
): MethodResult<Word | TrendWord> {
  const [first, ...each] = trends;
  const slopeOf = (value: number): Figure<never> => (unit === 'change' ? shareOf(value) : number(value));
  const whole = first!;
  const clear = each.filter((trend) => trend.clear);
  const values = {
    place: placesOf(whole.id),
    slope: slopeOf(Math.abs(whole.slope)),
    range: rangeOf(whole.interval, unit === 'change' ? 'change' : 'number'),
    p: pOf(whole.p_corrected),
  };
  return {
    finds: trends.some((trend) => trend.clear),
    verdict: [
      say(whole.clear ? (whole.slope > 0 ? 'rising' : 'falling') : 'none', values),
      ...(each.length === 0
        ? []
        : clear.length > 0
          ? [
              say('others', {
                places: placesOf(...clear.map(({ id }) => id)),
                tested: countOf(each.length, 'districts'),
              }),
            ]
          : [say('noOthers', { tested: countOf(each.length, 'districts') })]),
    ],
    cautions: [say('cause')],
    pictures: [
      {
        kind: 'rows',
        id: 'slopes',
        title: say('slopes'),
        ...(unit === 'change' ? { unit } : {}),
        level: 0,
        rows: trends.map(({ id, slope, interval, clear: isClear }) => ({
          label: placesOf(id),
          cell: interval.low < interval.high ? rounded(slope, interval.low, interval.high) : exact(slope),
          clear: isClear,
        })),
      },
    ],
    table: {
      columns: [
        { id: 'place', label: 'place', kind: 'figure' },
        { id: 'slope', label: 'slope', kind: 'cell', ...(unit === 'change' ? { unit } : {}) },
        { id: 'p', label: 'pAlone', kind: 'p' },
        { id: 'p_corrected', label: 'pCorrected', kind: 'p' },
        { id: 'held', label: 'held', kind: 'figure' },
      ],
      rows: trends.map(({ id, slope, interval, p, p_corrected, held }) => [
        placesOf(id),
        interval.low < interval.high ? rounded(slope, interval.low, interval.high) : exact(slope),
        p,
        p_corrected,
        shareOf(held),
      ]),
    },
    tests: trends.length,
    draws: 0,
    seed: SEED,
    readings,
  };
}
