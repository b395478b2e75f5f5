import { randomFrom } from '../random.ts';
import { done } from '../statistics/outcome.ts';
import { beforeAfter } from '../statistics/panel/beforeAfter.ts';
import { ratioCourse } from '../statistics/panel/ratioCourse.ts';
import { SEED } from '../statistics/work.ts';
import { hasRoom } from './arrivalWords.ts';
import { enoughCases, enoughDistricts, enoughMonths, noGaps, noneHidden } from './conditions.ts';
import { monthOf, placesOf, wordOf } from './figure.ts';
import type { Method } from './method.ts';
import { chosenDistricts } from './methodData.ts';
import { drawReading, publishedValues, READINGS } from './readings.ts';
import { type BeforeAfterWord, QUARTER, tellBeforeAfter } from './tellBeforeAfter.ts';

/** One district before and after a month against the others: difference in differences on log rates. */
export const beforeAfterMethod: Method<BeforeAfterWord> = {
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
    return done(tellBeforeAfter(data, settings, found.result, course, estimates, held));
  },
};
