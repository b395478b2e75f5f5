import { exact, missing, rounded } from '../cell.ts';
import { randomFrom } from '../random.ts';
import { done } from '../statistics/outcome.ts';
import {
  type BeforeAfter,
  beforeAfter,
  leaningBefore,
  type RatioStretch,
  ratioCourse,
} from '../statistics/panel/differenceInDifferences.ts';
import { SEED } from '../statistics/work.ts';
import { hasRoom } from './arrivalWords.ts';
import { enoughCases, enoughDistricts, enoughMonths, noGaps, noneHidden } from './conditions.ts';
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
import type { Method, MethodResult, Settings } from './method.ts';
import { chosenDistricts, type MethodData } from './methodData.ts';
import { drawReading, publishedValues, READINGS, READINGS_HELD, withReadings } from './readings.ts';

type Word =
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
const QUARTER = 3;
/** A standard error of about four cases on either side: such a district would only stretch the scale. */
const SPARSE = 0.7;

/** One district before and after a month against the others: difference in differences on log rates. */
export const beforeAfterMethod: Method<Word> = {
  id: 'before-after',
  question: 'cause',
  reads: ['incident'],
  settings: [
    {
      id: 'district',
      label: 'district',
      options: (data) => chosenDistricts(data).map(({ id }) => ({ value: id, label: placesOf(id) })),
      standard: (data) => chosenDistricts(data)[0]?.id ?? '',
    },
    {
      id: 'month',
      label: 'month',
      options: ({ months }) => months.slice(6, -5).map((month) => ({ value: month, label: monthOf(month) })),
      standard: ({ months }) => months[Math.floor(months.length / 2)] ?? '',
    },
    {
      id: 'window',
      label: 'window',
      options: () => [
        { value: '6', label: wordOf('six') },
        { value: '12', label: wordOf('twelve') },
        { value: '24', label: wordOf('twentyFour') },
      ],
      standard: () => '12',
    },
  ],
  conditions(data, settings) {
    const chosen = chosenDistricts(data);
    const window = Number(settings.window);
    const at = data.months.indexOf(settings.month ?? '');
    const own = chosen.find(({ id }) => id === settings.district)?.cases ?? [];
    const series = chosen.map(({ id, cases }) => ({ id, cells: cases }));
    return [
      enoughDistricts(chosen.length, 4),
      // Placebos need months of their own.
      enoughMonths(data.months.length, 3 * window),
      enoughMonths(Math.max(0, Math.min(at, data.months.length - at)), window),
      enoughCases(own.slice(Math.max(0, at - window), at), 10),
      noGaps(series),
      noneHidden(series),
    ];
  },
  run(data, settings, work) {
    const districts = chosenDistricts(data);
    const options = {
      area: districts.findIndex(({ id }) => id === settings.district),
      at: data.months.indexOf(settings.month!),
      window: Number(settings.window),
    };
    const counts = districts.map(({ cases }) => publishedValues(cases));
    const found = beforeAfter(counts, options);
    if (found.kind === 'refused') return found;
    const estimates: number[] = [];
    const held: boolean[] = [];
    if (districts.some(({ cases }) => hasRoom(cases))) {
      const random = randomFrom(SEED);
      for (let k = 0; k < READINGS; k++) {
        const reading = beforeAfter(
          districts.map(({ cases }) => drawReading(cases, random)),
          options,
        );
        if (reading.kind === 'refused') continue;
        estimates.push(reading.result.own.estimate);
        held.push(Math.abs(reading.result.own.t) >= found.result.limit);
        work?.progress?.(k, READINGS);
      }
    }
    const course = ratioCourse(counts, options, QUARTER);
    return done(tell(data, settings, found.result, course, estimates, held));
  },
};

const percentOf = (log: number) => Math.exp(log) - 1;

function tell(
  data: MethodData,
  settings: Settings,
  found: BeforeAfter,
  course: readonly RatioStretch[],
  estimates: readonly number[],
  held: readonly boolean[],
): MethodResult<Word> {
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
