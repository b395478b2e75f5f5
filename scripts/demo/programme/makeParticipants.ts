import { type Random, randomFrom } from '#core/random.ts';
import type { Venue } from '#core/schema/initiative.ts';
import type { ParticipantRole } from '#core/schema/participant.ts';
import type { LineRecord } from '#core/tally.ts';
import type { DemoContext } from '../demoContext.ts';

const SEED = 7_801;
/** Who comes to a session at each venue: role, fewest, most, share of women. */
const AUDIENCE: Readonly<Record<Venue, readonly (readonly [ParticipantRole, number, number, number])[]>> = {
  school: [
    ['student', 22, 44, 0.46],
    ['teacher', 1, 4, 0.55],
    ['parent', 0, 8, 0.6],
  ],
  university: [
    ['student', 24, 60, 0.52],
    ['teacher', 1, 3, 0.4],
  ],
  community_centre: [
    ['resident', 12, 30, 0.42],
    ['parent', 2, 10, 0.62],
  ],
  public_place: [['resident', 20, 60, 0.2]],
};

/** Invents who attended the sessions of `initiative`: one record for each session, role and sex that was there. */
export function makeParticipants({ programme }: DemoContext): LineRecord[] {
  const random = randomFrom(SEED);
  const records = programme.initiative.flatMap(({ adm2_pcode, month, topic, venue, sessions }) =>
    Array.from({ length: sessions }, () =>
      AUDIENCE[venue].flatMap(([role, least, most, women]) => {
        const all = random.whole(least, most);
        const female = draw(all, women, random);
        return [
          { sex: 'female', participants: female },
          { sex: 'male', participants: all - female },
        ]
          .filter(({ participants }) => participants > 0)
          .map((part) => ({ date: `${month}-15`, month, adm2_pcode, topic, role, ...part }));
      }),
    ).flat(),
  );
  return records
    .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
    .map((record, k) => ({ record_id: `P${String(k + 1).padStart(6, '0')}`, ...record }));
}

function draw(all: number, share: number, random: Random): number {
  let count = 0;
  for (let k = 0; k < all; k++) if (random.next() < share) count++;
  return count;
}
