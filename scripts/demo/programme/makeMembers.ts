import { listYears } from '#core/period.ts';
import { randomFrom } from '#core/random.ts';
import type { LineRecord } from '#core/tally.ts';
import type { DemoContext } from '../demoContext.ts';

const SEED = 7_601;
/** Members at the foundation, and those who join in each later year. */
const FIRST = [12, 16] as const;
const JOIN = [1, 5] as const;
/** Share of women who join: in forums that a woman leads, in others, and its rise a year. */
const WOMEN = { led: 0.48, other: 0.2, rise: 0.02 };
const YOUTH = 0.32;
const VOLUNTEERS = 0.28;

/** Invents who belongs to each forum at the end of each year; whoever has joined stays. */
export function makeMembers({ programme, months }: DemoContext): LineRecord[] {
  const random = randomFrom(SEED);
  const years = months.length > 0 ? listYears({ start: months[0]!, end: months.at(-1)! }) : [];
  const records: LineRecord[] = [];
  for (const { adm2_pcode, opened, women_led } of programme.forum) {
    const members: LineRecord[] = [];
    for (const year of years) {
      if (Number(year) < (opened ?? 0)) continue;
      const [least, most] = members.length === 0 ? FIRST : JOIN;
      const share = (women_led ? WOMEN.led : WOMEN.other) + WOMEN.rise * (Number(year) - (opened ?? 0));
      for (let left = random.whole(least, most); left > 0; left--)
        members.push({
          sex: random.next() < share ? 'female' : 'male',
          age: random.next() < YOUTH ? 'youth' : 'adult',
          role: random.next() < VOLUNTEERS ? 'volunteer' : 'member',
        });
      records.push(...members.map((member) => ({ year, adm2_pcode, ...member })));
    }
  }
  return records.map((record, k) => ({ record_id: `M${String(k + 1).padStart(6, '0')}`, ...record }));
}
