import { listYears } from '#core/period.ts';
import { randomFrom } from '#core/random.ts';
import { AUDIENCES, type Audience, TRAINING_SUBJECTS } from '#core/schema/training.ts';
import type { LineRecord } from '#core/tally.ts';
import type { DemoContext } from '../demoContext.ts';

const SEED = 7_901;
/** Trainings in the first year and added with each year, fewest and most who come, share of women. */
const OF: Readonly<
  Record<Audience, readonly [first: number, yearly: number, least: number, most: number, women: number]>
> = {
  judge: [1, 0.3, 9, 16, 0.18],
  police: [2, 0.7, 14, 26, 0.13],
  community: [2, 1, 15, 30, 0.42],
};
/** In 2020 hardly any training took place. */
const PANDEMIC = '2020';

/** Invents trainings of judges, police and residents; judges come in the last year by dozens, women judges by handfuls. */
export function makeTrainings({ months, programme }: DemoContext): LineRecord[] {
  if (programme.forum.length === 0 || months.length === 0) return [];
  const random = randomFrom(SEED);
  const records: LineRecord[] = [];
  listYears({ start: months[0]!, end: months.at(-1)! }).forEach((year, k) => {
    for (const audience of AUDIENCES) {
      const [first, yearly, least, most, women] = OF[audience];
      const trainings = year === PANDEMIC ? 1 : Math.round(first + yearly * k);
      for (let left = trainings; left > 0; left--) {
        const subject = TRAINING_SUBJECTS[random.pick([0.35, 0.25, 0.2, 0.2])]!;
        const all = random.whole(least, most);
        let female = 0;
        for (let person = 0; person < all; person++) if (random.next() < women) female++;
        records.push({ year, audience, subject, sex: 'female', trained: female });
        records.push({ year, audience, subject, sex: 'male', trained: all - female });
      }
    }
  });
  return records.map((record, k) => ({ record_id: `T${String(k + 1).padStart(6, '0')}`, ...record }));
}
