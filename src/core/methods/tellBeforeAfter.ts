import { exact, missing, rounded } from '../cell.ts';
import type { BeforeAfter } from '../statistics/panel/beforeAfter.ts';
import { leaningBefore, type RatioStretch } from '../statistics/panel/ratioCourse.ts';
import { SEED } from '../statistics/work.ts';
import {
  changeOf,
  countOf,
  integer,
  monthOf,
  placesOf,
  pOf,
  rangeOf,
  say,
  shareOf,
  wordOf,
} from './figure.ts';
import type { MethodResult, Settings } from './method.ts';
import { chosenDistricts, type MethodData } from './methodData.ts';
import { READINGS_HELD, withReadings } from './readings.ts';

/** The words of a before–after comparison. */
export type BeforeAfterWord =
  | 'district'
  | 'month'
  | 'window'
  | 'six'
  | 'twelve'
  | 'twentyFour'
  | 'fell'
  | 'rose'
  | 'none'
  | 'leaning'
  | 'byDistricts'
  | 'heldIn'
  | 'sameTime'
  | 'reporting'
  | 'spill'
  | 'measured'
  | 'courseTitle'
  | 'course'
  | 'quarters'
  | 'placeboTitle'
  | 'place'
  | 'change'
  | 'asNothing';

const LEVEL = 0.05;
/** Months of one stretch of the course. */
export const QUARTER = 3;
/** A standard error of about four cases on either side: such a district would only stretch the scale. */
const SPARSE = 0.7;

const percentOf = (log: number) => Math.exp(log) - 1;

/**
 * What a before–after comparison says: verdict, cautions, its course against the other districts, the other districts in the same
 * month, and the table of all. `estimates` and `held` are those of the readings of rounded counts, empty where all are exact.
 */
export function tellBeforeAfter(
  data: MethodData,
  settings: Settings,
  found: BeforeAfter,
  course: readonly RatioStretch[],
  estimates: readonly number[],
  held: readonly boolean[],
): MethodResult<BeforeAfterWord> {
  const districts = chosenDistricts(data);
  const { own, p, p_areas, smallest_p_areas, limit } = found;
  const window = Number(settings.window);
  const share = held.length === 0 ? 1 : held.filter(Boolean).length / held.length;
  // The course before is judged by the same measure as the change itself.
  const leans = Math.abs(leaningBefore(course, window)) > limit;
  // Where placebos are few or calm, the change must also be more than its own standard error explains.
  const clear = p <= LEVEL && Math.abs(own.t) >= limit && share >= READINGS_HELD;
  const interval = withReadings(own.estimate, found.interval, estimates);
  const effect = percentOf(own.estimate);
  const range = { low: percentOf(interval.low), high: percentOf(interval.high) };
  const values = {
    place: placesOf(settings.district!),
    effect: shareOf(Math.abs(effect)),
    change: changeOf(effect),
    window: countOf(window, 'months'),
    month: monthOf(settings.month!),
    range: rangeOf(range, 'change'),
    p: pOf(p),
  };
  const sameMonth = [...found.placebos.filter(({ at }) => at === own.at), own].sort(
    (a, b) => a.area - b.area,
  );
  const cellOf = (estimate: number, se: number) =>
    rounded(percentOf(estimate), percentOf(estimate - limit * se), percentOf(estimate + limit * se));
  return {
    finds: clear && !leans,
    verdict: [
      say(clear ? (effect < 0 ? 'fell' : 'rose') : 'none', values),
      ...(leans ? [say('leaning', { place: placesOf(settings.district!) })] : []),
      say('byDistricts', {
        n: integer(found.placebos.length),
        p: pOf(p_areas),
        smallest: pOf(smallest_p_areas),
        districts: countOf(districts.length, 'districts'),
      }),
      ...(held.length > 0 && p <= LEVEL ? [say('heldIn', { held: shareOf(share) })] : []),
    ],
    cautions: [say('sameTime'), say('reporting'), say('spill'), say('measured')],
    pictures: [
      {
        kind: 'runs',
        id: 'course',
        title: say('courseTitle', { place: placesOf(settings.district!) }),
        along: {
          kind: 'numbers',
          from: (course[0]?.from ?? 0) / QUARTER,
          label: say('quarters', { month: monthOf(settings.month!) }),
        },
        unit: 'change',
        level: 0,
        runs: [
          {
            label: wordOf('course'),
            look: 'dots',
            ink: 'main',
            cells: course.map(({ estimate, se }) =>
              rounded(percentOf(estimate), percentOf(estimate - 1.96 * se), percentOf(estimate + 1.96 * se)),
            ),
          },
        ],
        rules: [{ at: -(course[0]?.from ?? 0) / QUARTER - 0.5, label: monthOf(settings.month!) }],
      },
      {
        kind: 'rows',
        id: 'placebos',
        title: say('placeboTitle', { month: monthOf(settings.month!) }),
        unit: 'change',
        level: 0,
        rows: sameMonth.map((one) => ({
          label: placesOf(districts[one.area]!.id),
          cell:
            one === own
              ? range.low < range.high
                ? rounded(effect, range.low, range.high)
                : exact(effect)
              : one.se < SPARSE
                ? cellOf(one.estimate, one.se)
                : missing('low-base'),
          clear: one === own,
        })),
      },
    ],
    table: {
      columns: [
        { id: 'place', label: 'place', kind: 'figure' },
        { id: 'month', label: 'month', kind: 'month' },
        { id: 'change', label: 'change', kind: 'cell', unit: 'change' },
        { id: 'placebo', label: 'asNothing', kind: 'figure' },
      ],
      rows: [own, ...found.placebos].map((one) => [
        placesOf(districts[one.area]!.id),
        data.months[one.at]!,
        cellOf(one.estimate, one.se),
        integer(one === own ? 0 : 1),
      ]),
    },
    tests: 1,
    draws: 0,
    seed: SEED,
    readings: Math.max(1, held.length + 1),
  };
}
