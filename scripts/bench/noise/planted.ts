import type { Method, MethodQuestion } from '#core/methods/method.ts';
import { monthIndex } from '#core/period.ts';
import type { MethodId } from '#core/statistics/methodId.ts';
import { LAST_YEAR, type Planted } from './noiseWorld.ts';

/** The area that the effects are put in, counted from 0: neither the largest nor a small one. */
const AREA = 2;
const years = (month: string) => (monthIndex(month) - monthIndex('2018-01')) / 12;

const lastYear = (factor: number): Planted => ({
  name: `last year × ${factor}`,
  factor: (area, month) => (area === AREA && month >= LAST_YEAR.start ? factor : 1),
});
const oneMonth = (factor: number): Planted => ({
  name: `one month × ${factor}`,
  factor: (area, month) => (area === AREA && month === '2025-09' ? factor : 1),
});

/** Effects for the list of what stands out. */
export const PLANTED_CHANGES: readonly Planted[] = [lastYear(1.5), lastYear(2), oneMonth(3)];

/** Effects for the tables of a survey. */
export const PLANTED_ANSWERS: readonly Planted[] = [0.1, 0.2].map((rise) => ({
  name: `${100 * rise} points more in the last wave`,
  rise,
}));

/** The effects that a method should find; none where it makes no claim. */
export const plantedFor = ({ id, question }: Pick<Method, 'id' | 'question'>): readonly Planted[] =>
  PLANTED_FOR[id] ?? PLANTED[question];

const PLANTED_FOR: Partial<Record<MethodId, readonly Planted[]>> = {
  // A sum tells small excesses that go on, not one large month.
  cusum: [
    {
      name: 'its last six months × 1.5',
      factor: (area, month) => (area === AREA && month >= '2025-07' ? 1.5 : 1),
    },
  ],
  'change-point': [
    {
      name: 'one area × 1.5 from 2022 on',
      factor: (area, month) => (area === AREA && month >= '2022-01' ? 1.5 : 1),
    },
  ],
  // In the district and month that the comparison looks at unless told otherwise.
  'before-after': [
    {
      name: '40 % fewer in the largest area from 2022 on',
      factor: (area, month) => (area === 0 && month >= '2022-01' ? 0.6 : 1),
    },
  ],
};

const PLANTED: Readonly<Record<MethodQuestion, readonly Planted[]>> = {
  course: [
    {
      name: '10 % more a year in one area',
      factor: (area, month) => (area === AREA ? 1.1 ** years(month) : 1),
    },
  ],
  unusual: [
    {
      name: 'its last month × 3',
      factor: (area, month) => (area === AREA && month === '2025-12' ? 3 : 1),
    },
  ],
  ahead: [],
  cause: [{ name: 'half of the cases follow arrivals by two months', follows: { months: 2, share: 0.5 } }],
  place: [{ name: 'six neighbours × 2', factor: (area) => (area <= 5 ? 2 : 1) }],
  compare: [{ name: 'one area × 1.5', factor: (area) => (area === AREA ? 1.5 : 1) }],
};
