import { exact } from '../cell.ts';
import type { Month } from '../period.ts';
import { randomFrom } from '../random.ts';
import { holm } from '../statistics/comparing/adjustP.ts';
import { mean } from '../statistics/numbers/summaries.ts';
import { done } from '../statistics/outcome.ts';
import { type ChangePoint, changePoint } from '../statistics/time/changePoint.ts';
import { SEED, tick } from '../statistics/work.ts';
import { enoughMonths, noGaps, noneHidden, varies } from './conditions.ts';
import { changeOf, integer, monthOf, placesOf, pOf, say, shareOf, wordOf } from './figure.ts';
import { evenSpread } from './lagPreparation.ts';
import type { Method, MethodResult } from './method.ts';
import { type AreaSeries, areaSeries, leftOutOf } from './methodData.ts';
import { drawReading, isDoubtful, publishedValues, READINGS_HELD } from './readings.ts';

type Word =
  | 'changed'
  | 'none'
  | 'once'
  | 'gradual'
  | 'seriesTitle'
  | 'seen'
  | 'level'
  | 'place'
  | 'month'
  | 'change'
  | 'earliest'
  | 'latest'
  | 'p'
  | 'pCorrected'
  | 'held';

/** A year on either side, so that a season cannot look like a change. */
const LEAST = 12;
/** Twelve means of months, of which one is the level. */
const SPENT = 11;
const DRAWS = 999;
const READINGS = 40;
const LEVEL = 0.05;

interface Found extends AreaSeries {
  readonly values: readonly number[];
  readonly change: ChangePoint;
  readonly ratio: number;
  readonly held: number;
}

/** The month at which a series most likely changed its level, once, if it did. */
export const levelChange: Method<Word> = {
  id: 'change-point',
  question: 'course',
  reads: ['incident'],
  settings: [],
  conditions: (data) => [
    enoughMonths(data.months.length, 3 * LEAST),
    noGaps(areaSeries(data)),
    noneHidden(areaSeries(data)),
    varies(data.together),
  ],
  run(data, _, work) {
    const series = areaSeries(data);
    const random = randomFrom(SEED);
    const found: Found[] = [];
    for (const own of series) {
      const values = publishedValues(own.cells);
      const tested = changePoint(withoutMonths(values), { least: LEAST, draws: DRAWS, spent: SPENT });
      // A district that always has the same number never changed.
      if (tested.kind === 'refused') continue;
      const change = tested.result;
      const times = isDoubtful(own.cells) ? READINGS : 0;
      let held = 0;
      for (let k = 0; k < times; k++) {
        const reading = changePoint(withoutMonths(drawReading(own.cells, random)), {
          least: LEAST,
          draws: 0,
        });
        // The reading's own change, near the same month and at least nearly as steep.
        if (
          reading.kind === 'result' &&
          reading.result.at >= change.from &&
          reading.result.at <= change.to &&
          Math.abs(reading.result.t) >= 0.75 * Math.abs(change.t)
        )
          held++;
      }
      found.push({
        ...own,
        values,
        change,
        ratio: ratioAt(values, change.at) - 1,
        held: times === 0 ? 1 : held / times,
      });
      work?.progress?.(found.length, series.length);
      tick(work, found.length, series.length);
    }
    const readings = series.some(({ cells }) => isDoubtful(cells)) ? READINGS + 1 : 1;
    return done({ ...tell(data.months, found, readings), left_out: leftOutOf(data, found) });
  },
};

/** The level after a month over the level before; where there was no case before, half a case stands for it. */
const ratioAt = (values: readonly number[], at: number): number =>
  mean(values.slice(at)) / Math.max(mean(values.slice(0, at)), 0.5 / at);

/** Counts on a scale of even spread, less the mean of their month of the year. */
function withoutMonths(values: readonly number[]): number[] {
  const roots = evenSpread(values);
  const months = Array.from({ length: 12 }, (_, month) => mean(roots.filter((_, t) => t % 12 === month)));
  return roots.map((value, t) => value - months[t % 12]!);
}

function tell(months: readonly Month[], found: readonly Found[], readings: number): MethodResult<Word> {
  const corrected = holm(found.map(({ change }) => change.p));
  const judged = found.map((one, k) => ({
    ...one,
    p: corrected[k]!,
    clear: corrected[k]! <= LEVEL && one.held >= READINGS_HELD,
  }));
  const clear = judged.filter((one) => one.clear);
  // A change between two months is named by the first of the new level.
  const at = (k: number) => months[Math.min(months.length - 1, k)]!;
  return {
    finds: clear.length > 0,
    verdict:
      clear.length === 0
        ? [say('none', { tested: integer(found.length) })]
        : clear.slice(0, 5).map(({ id, change, ratio, p }) =>
            say('changed', {
              place: placesOf(id),
              month: monthOf(at(change.at)),
              earliest: monthOf(at(change.from)),
              latest: monthOf(at(change.to)),
              change: changeOf(ratio),
              p: pOf(p),
            }),
          ),
    cautions: [say('once'), say('gradual')],
    pictures: (clear.length > 0 ? clear.slice(0, 4) : judged.slice(0, 1)).map((one) => ({
      kind: 'runs',
      id: `level-${one.id}`,
      title: say('seriesTitle', { place: placesOf(one.id) }),
      along: { kind: 'months', start: months[0]! },
      unit: 'cases',
      events: true,
      runs: [
        {
          label: wordOf('level'),
          look: 'line',
          ink: 'main',
          cells: levels(one),
        },
        { label: wordOf('seen'), look: 'dots', ink: 'other', cells: one.cells },
      ],
      rules: one.clear ? [{ at: one.change.at - 0.5, label: monthOf(at(one.change.at)) }] : [],
    })),
    table: {
      columns: [
        { id: 'place', label: 'place', kind: 'figure' },
        { id: 'month', label: 'month', kind: 'month' },
        { id: 'earliest', label: 'earliest', kind: 'month' },
        { id: 'latest', label: 'latest', kind: 'month' },
        { id: 'change', label: 'change', kind: 'cell', unit: 'change' },
        { id: 'p', label: 'p', kind: 'p' },
        { id: 'p_corrected', label: 'pCorrected', kind: 'p' },
        { id: 'held', label: 'held', kind: 'figure' },
      ],
      rows: judged.map(({ id, change, ratio, held, p }) => [
        placesOf(id),
        at(change.at),
        at(change.from),
        at(change.to),
        exact(ratio),
        change.p,
        p,
        shareOf(held),
      ]),
    },
    tests: found.length,
    draws: DRAWS,
    seed: SEED,
    readings,
  };
}

/** The mean before and after, or of all months when nothing is claimed. */
function levels({ values, change, clear }: Found & { readonly clear: boolean }) {
  const [before, after] = clear
    ? [mean(values.slice(0, change.at)), mean(values.slice(change.at))]
    : [mean(values), mean(values)];
  return values.map((_, t) => exact(t < change.at ? before : after));
}
