import { type Cell, exact } from '../cell.ts';
import { holm } from '../statistics/comparing/adjustP.ts';
import { SEED } from '../statistics/work.ts';
import { enoughMonths, noGaps, noneHidden } from './conditions.ts';
import { countOf, integer, monthOf, number, placesOf, pOf, say, wordOf } from './figure.ts';
import type { Condition, MethodResult, Setting } from './method.ts';
import { type AreaSeries, areaSeries, leftOutOf, type MethodData } from './methodData.ts';
import type { Picture } from './picture.ts';
import { publishedValue, READINGS_HELD } from './readings.ts';

/** Words that every method on unusual months uses. */
export type AlertWord =
  | 'judged'
  | 'six'
  | 'twelve'
  | 'twentyFour'
  | 'some'
  | 'stands'
  | 'none'
  | 'crossed'
  | 'reports'
  | 'seen'
  | 'limit'
  | 'expected'
  | 'seriesTitle'
  | 'place'
  | 'month'
  | 'p'
  | 'pCorrected';

/** A month stands out at a corrected p of at most this. */
export const LEVEL = 0.05;
/** So many series are drawn; those that stand out come first. */
const DRAWN = 4;
/** So many months are named in words. */
const NAMED = 4;

/** How many of the last months are judged. */
export const judgedSetting: Setting<'judged' | 'six' | 'twelve' | 'twentyFour'> = {
  id: 'judged',
  label: 'judged',
  options: () => [
    { value: '6', label: wordOf('six') },
    { value: '12', label: wordOf('twelve') },
    { value: '24', label: wordOf('twentyFour') },
  ],
  standard: () => '12',
};

/** What every method on unusual months asks: enough months before the judged ones, and a figure in each. */
export const alertConditions = (data: MethodData, before: number, judged: number): readonly Condition[] => [
  enoughMonths(data.months.length, before + judged),
  noGaps(areaSeries(data)),
  noneHidden(areaSeries(data)),
];

/** One judged month of one series. */
export interface JudgedMonth {
  /** Place in the months of the data. */
  readonly at: number;
  readonly expected: number;
  readonly limit: number;
  /** One-sided. */
  readonly p: number;
  /** Share of the readings of the rounded figures in which it passes the limit. */
  readonly held: number;
}

/** A series with its judged months. */
export interface JudgedSeries extends AreaSeries {
  readonly months: readonly JudgedMonth[];
}

/** Judged months told: which stand out after correction over all of them, each series with its limit, and the table. */
export function tellAlerts(
  data: MethodData,
  series: readonly JudgedSeries[],
  readings: number,
): MethodResult<AlertWord> {
  const all = series.flatMap((own) => own.months.map((month) => ({ ...own, ...month })));
  const corrected = holm(all.map(({ p }) => p));
  const judged = all.map((one, k) => ({
    ...one,
    p_corrected: corrected[k]!,
    clear: corrected[k]! <= LEVEL && one.held >= READINGS_HELD,
  }));
  const clear = judged.filter((one) => one.clear).sort((a, b) => a.p - b.p);
  const crossed = judged.filter((one) => publishedValue(one.cells[one.at]!) > one.limit).length;
  const order = [...series].sort(
    (a, b) => Number(clear.some(({ id }) => id === b.id)) - Number(clear.some(({ id }) => id === a.id)),
  );
  return {
    finds: clear.length > 0,
    verdict: [
      clear.length > 0
        ? say('some', { n: integer(clear.length), tested: integer(judged.length) })
        : say('none', { tested: integer(judged.length) }),
      ...clear.slice(0, NAMED).map((one) =>
        say('stands', {
          place: placesOf(one.id),
          month: monthOf(data.months[one.at]!),
          cases: countOf(publishedValue(one.cells[one.at]!), 'cases'),
          expected: number(one.expected),
          p: pOf(one.p_corrected),
        }),
      ),
      say('crossed', { n: integer(crossed), tested: integer(judged.length) }),
    ],
    cautions: [say('reports')],
    pictures: order.slice(0, DRAWN).map((own) =>
      pictureOf(
        data,
        own,
        clear.filter(({ id }) => id === own.id).map(({ at }) => at),
      ),
    ),
    table: {
      columns: [
        { id: 'place', label: 'place', kind: 'figure' },
        { id: 'month', label: 'month', kind: 'month' },
        { id: 'count', label: 'seen', kind: 'cell', unit: 'cases' },
        { id: 'expected', label: 'expected', kind: 'number' },
        { id: 'limit', label: 'limit', kind: 'number' },
        { id: 'p', label: 'p', kind: 'p' },
        { id: 'p_corrected', label: 'pCorrected', kind: 'p' },
      ],
      rows: judged.map((one) => [
        placesOf(one.id),
        data.months[one.at]!,
        one.cells[one.at]!,
        one.expected,
        one.limit,
        one.p,
        one.p_corrected,
      ]),
    },
    left_out: leftOutOf(data, series),
    tests: judged.length,
    draws: 0,
    seed: SEED,
    readings,
  };
}

/** Months before the judged ones that are drawn with them. */
const BEFORE = 24;

function pictureOf(
  data: MethodData,
  { id, cells, months }: JudgedSeries,
  clear: readonly number[],
): Picture<AlertWord> {
  const from = Math.max(0, months[0]!.at - BEFORE);
  const line = (of: 'expected' | 'limit'): Cell[] => {
    const values = new Map(months.map((month) => [month.at, month[of]]));
    return cells.slice(from).map((_, k) => {
      const value = values.get(from + k);
      return value === undefined ? { kind: 'missing', reason: 'not-published' } : exact(value);
    });
  };
  return {
    kind: 'runs',
    id: `series-${id}`,
    title: say('seriesTitle', { place: placesOf(id) }),
    along: { kind: 'months', start: data.months[from]! },
    unit: 'cases',
    events: true,
    runs: [
      { label: wordOf('seen'), look: 'dots', ink: 'main', cells: cells.slice(from) },
      { label: wordOf('limit'), look: 'dashed', ink: 'other', cells: line('limit') },
      { label: wordOf('expected'), look: 'line', ink: 'expected', cells: line('expected') },
    ],
    marked: clear.map((at) => at - from),
  };
}
