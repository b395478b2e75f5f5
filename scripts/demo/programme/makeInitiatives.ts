import { type Month, yearOf } from '#core/period.ts';
import { randomFrom } from '#core/random.ts';
import {
  INITIATIVE_TOPICS,
  type InitiativeRow,
  type InitiativeTopic,
  VENUES,
  type Venue,
} from '#core/schema/initiative.ts';

const SEED = 7_201;
/** Expected sessions a month over the governorate, by year; fewer in the school holidays. */
const SESSIONS: Readonly<Record<string, number>> = {
  2018: 3,
  2019: 5,
  2020: 2,
  2021: 6,
  2022: 9,
  2023: 12,
  2024: 14,
  2025: 16,
};
const SEASON = [1.1, 1.2, 1.2, 1.2, 0.9, 0.3, 0.25, 0.4, 0.9, 1.4, 1.5, 1.3];
const DISTRICTS: Readonly<Record<string, number>> = {
  IQG02Q01: 0.12,
  IQG02Q02: 0.44,
  IQG02Q03: 0.03,
  IQG02Q04: 0.07,
  IQG02Q05: 0.09,
  IQG02Q06: 0.14,
  IQG02Q07: 0.11,
};
const TOPICS: Readonly<Record<InitiativeTopic, number>> = {
  drug_abuse: 0.46,
  electronic_blackmail: 0.24,
  domestic_violence: 0.12,
  illegal_weapons: 0.1,
  road_safety: 0.08,
};
const PLACES: Readonly<Record<Venue, number>> = {
  school: 0.62,
  university: 0.14,
  community_centre: 0.16,
  public_place: 0.08,
};

/** Invents sessions of Community Safety Initiatives by district, month, topic and venue; drug abuse in high schools leads. */
export function makeInitiatives(months: readonly Month[]): InitiativeRow[] {
  const random = randomFrom(SEED);
  const districts = Object.keys(DISTRICTS);
  const rows = new Map<string, InitiativeRow>();
  for (const month of months) {
    const mean = (SESSIONS[yearOf(month)] ?? 0) * SEASON[Number(month.slice(5)) - 1]!;
    for (let left = random.poisson(mean); left > 0; left--) {
      const adm2_pcode = districts[random.pick(Object.values(DISTRICTS))]!;
      const topic = INITIATIVE_TOPICS[random.pick(INITIATIVE_TOPICS.map((code) => TOPICS[code]))]!;
      const venue = VENUES[random.pick(VENUES.map((code) => PLACES[code]))]!;
      const materials = 40 + 10 * random.whole(0, 16);
      const key = [adm2_pcode, month, topic, venue].join();
      const known = rows.get(key);
      rows.set(key, {
        adm2_pcode,
        month,
        topic,
        venue,
        sessions: (known?.sessions ?? 0) + 1,
        // A school is sometimes visited twice in a month.
        schools: (known?.schools ?? 0) + (venue === 'school' && (!known || random.next() < 0.8) ? 1 : 0),
        materials: (known?.materials ?? 0) + materials,
      });
    }
  }
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
