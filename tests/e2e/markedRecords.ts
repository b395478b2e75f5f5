import { toCsv } from '#core/build/csv.ts';
import { listMonths, type Period } from '#core/period.ts';
import { type Random, randomFrom } from '#core/random.ts';
import { DRIVERS, MOVEMENTS, PERSONS_PER_FAMILY } from '#core/schema/arrival.ts';
import { CATEGORIES, OUTCOMES, ROUTES, SEXES } from '#core/schema/incident.ts';

/** The months of the marked records. */
export const MARKED_EXTENT: Period = { start: '2018-01', end: '2019-12' };

/** A counted record, as an import leaves it. */
export type CountedRow = Readonly<Record<string, string | number>>;

/** Invented counts of six digits by table: large enough to be known again anywhere, and in nothing else. */
export interface MarkedRecords {
  readonly incident: readonly CountedRow[];
  readonly arrival: readonly CountedRow[];
}

const count = (random: Random) => random.whole(100_000, 999_999);

/** Two years of counted records in which every number is a mark. The same on every machine. */
export function markedRecords(districts: readonly string[], origins: readonly string[]): MarkedRecords {
  const random = randomFrom(20261126);
  const each = <T>(values: readonly T[], k: number): T => values[k % values.length]!;
  const incident: CountedRow[] = [];
  const arrival: CountedRow[] = [];
  for (const month of listMonths(MARKED_EXTENT))
    for (const adm2_pcode of districts) {
      CATEGORIES.forEach((category, k) => {
        incident.push({
          adm2_pcode,
          month,
          category,
          outcome: each(OUTCOMES, incident.length),
          route: each(ROUTES, incident.length + k),
          sex: each(SEXES, incident.length),
          count: count(random),
        });
      });
      MOVEMENTS.forEach((movement) => {
        const households = count(random);
        arrival.push({
          adm2_pcode,
          month,
          origin_pcode: each(origins, arrival.length),
          driver: each(DRIVERS, arrival.length),
          movement,
          households,
          persons: households * PERSONS_PER_FAMILY + Math.floor(random.next() * households),
          persons_basis: 'counted',
        });
      });
    }
  return { incident, arrival };
}

/** The records as the files that a steward brings. */
export const markedCsv = (records: MarkedRecords): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(records).map(([table, rows]) => [
      `${table}.csv`,
      toCsv(Object.keys((rows as readonly CountedRow[])[0]!), rows as readonly Record<string, unknown>[]),
    ]),
  );
