import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toCsv } from '#core/build/csv.ts';
import type { ProgrammeRows } from '#core/build/readReference.ts';
import { listMonths } from '#core/period.ts';
import { randomFrom } from '#core/random.ts';
import { recordSchema } from '#core/schema/recordSchema.ts';
import { PROGRAMME_NAMES, type ProtectedTable } from '#core/schema/tables.ts';
import type { LineRecord } from '#core/tally.ts';
import { referenceIn } from './atlas/readFolder.ts';
import type { DemoContext } from './demo/demoContext.ts';
import { DEMO_PARAMETERS, type DemoParameters } from './demo/demoParameters.ts';
import { DEMO_MAKERS } from './demo/makers.ts';

/** Line-level records by protected table. */
export type RecordsByTable = Readonly<Partial<Record<ProtectedTable, readonly LineRecord[]>>>;

/** An atlas without a programme of community policing. */
const NO_PROGRAMME = Object.fromEntries(
  PROGRAMME_NAMES.map((name) => [name, []]),
) as unknown as ProgrammeRows;

/**
 * Makes illustrative line-level records: invented cases, movements and doings of the programme that describe nobody, with the structure that
 * `DEMO_PARAMETERS` states. The same parameters and census persons by district give the same records on every machine.
 * Throws when a district has no parameters.
 */
export function makeDemoRecords(
  persons: ReadonlyMap<string, number>,
  parameters: DemoParameters = DEMO_PARAMETERS,
  programme: ProgrammeRows = NO_PROGRAMME,
): RecordsByTable {
  const made: Partial<Record<ProtectedTable, readonly LineRecord[]>> = {};
  const context: DemoContext = {
    persons,
    districts: [...persons.keys()],
    months: listMonths(parameters),
    programme,
    parameters,
    random: randomFrom(parameters.seed),
    made,
  };
  for (const [table, make] of DEMO_MAKERS) {
    const records = make(context);
    // What a programme does not do is not collected, which is not the same as none.
    if (records.length > 0) made[table] = records;
  }
  return made;
}

/** The records as CSV files, as `npm run atlas -- --records DIR` reads them. */
export const demoCsv = (records: RecordsByTable): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(records).map(([table, rows]) => [
      `${table}.csv`,
      toCsv(
        recordSchema(table as ProtectedTable).columns.map(({ name }) => name),
        rows as readonly Record<string, unknown>[],
      ),
    ]),
  );

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const root = resolve(import.meta.dirname, '..');
  const { personsByDistrict, programme } = referenceIn(join(root, 'data/reference'));
  const records = makeDemoRecords(personsByDistrict, DEMO_PARAMETERS, programme);
  const folder = join(root, 'data/raw');
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(demoCsv(records))) writeFileSync(join(folder, file), text);
  for (const [table, rows] of Object.entries(records))
    console.log(`${table}: ${rows.length} records in data/raw`);
}
