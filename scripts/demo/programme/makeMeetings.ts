import { type Month, yearOf } from '#core/period.ts';
import { randomFrom } from '#core/random.ts';
import type { ForumRow } from '#core/schema/forum.ts';
import type { ForumMeetingRow } from '#core/schema/forumMeeting.ts';

const SEED = 7_101;
/** Chance that a monthly meeting is missed: high in a forum's first year and in spring 2020. */
const MISSED = { first_year: 0.3, pandemic: 0.85, usual: 0.07 };
const PANDEMIC: readonly Month[] = ['2020-03', '2020-04', '2020-05', '2020-06', '2020-07'];

/** Invents which monthly meetings were held, from the year in which each forum opened. */
export function makeMeetings(forums: readonly ForumRow[], months: readonly Month[]): ForumMeetingRow[] {
  const random = randomFrom(SEED);
  return forums.flatMap(({ forum_id, opened }) =>
    months
      .filter((month) => Number(yearOf(month)) >= (opened ?? 0))
      .map((month) => {
        const chance = PANDEMIC.includes(month)
          ? MISSED.pandemic
          : Number(yearOf(month)) === opened
            ? MISSED.first_year
            : MISSED.usual;
        return { forum_id, month, held: random.next() >= chance };
      }),
  );
}
