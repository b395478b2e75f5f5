import { type Month, yearOf } from '#core/period.ts';
import { randomFrom } from '#core/random.ts';
import {
  ANSWERS,
  type AwarenessRequestRow,
  INSTITUTIONS,
  type Institution,
} from '#core/schema/awarenessRequest.ts';

const SEED = 7_301;
const REQUESTS: Readonly<Record<string, number>> = {
  2018: 2,
  2019: 4,
  2020: 2,
  2021: 5,
  2022: 8,
  2023: 10,
  2024: 12,
  2025: 14,
};
const KINDS: Readonly<Record<Institution, number>> = {
  school: 0.4,
  university: 0.14,
  society: 0.2,
  health_centre: 0.1,
  company: 0.06,
  tribal_council: 0.1,
};
const DISTRICTS: Readonly<Record<string, number>> = {
  IQG02Q01: 0.12,
  IQG02Q02: 0.46,
  IQG02Q03: 0.02,
  IQG02Q04: 0.06,
  IQG02Q05: 0.09,
  IQG02Q06: 0.14,
  IQG02Q07: 0.11,
};

/** Invents requests for awareness sessions. Answers come sooner from year to year; the newest requests are partly open. */
export function makeRequests(months: readonly Month[]): AwarenessRequestRow[] {
  const random = randomFrom(SEED);
  const districts = Object.keys(DISTRICTS);
  const counts = new Map<string, number>();
  const first = Number(yearOf(months[0] ?? '0000'));
  months.forEach((month, k) => {
    const years = Number(yearOf(month)) - first;
    const open = months.length - k <= 2 ? 0.35 : 0.09;
    const quick = 0.3 + 0.03 * years;
    for (let left = random.poisson(REQUESTS[yearOf(month)] ?? 0); left > 0; left--) {
      const adm2_pcode = districts[random.pick(Object.values(DISTRICTS))]!;
      const institution = INSTITUTIONS[random.pick(INSTITUTIONS.map((code) => KINDS[code]))]!;
      const answer = ANSWERS[random.pick([quick, 0.33, 0.67 - quick, open])]!;
      const key = [adm2_pcode, month, institution, answer].join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, requests]) => {
      const [adm2_pcode, month, institution, answer] = key.split(',');
      return { adm2_pcode, month, institution, answer, requests } as AwarenessRequestRow;
    });
}
