import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DRIVERS, MOVEMENTS } from '#core/schema/arrival.ts';
import { CATEGORIES, OUTCOMES, ROUTES, SEXES } from '#core/schema/incident.ts';
import type { Column, RowOf, Table } from '#core/schema/table.ts';
import { BadInput, type Problem } from './problems.ts';
import type { Reference } from './readReference.ts';
import { readTable } from './readTable.ts';
import { arrivalRecord, incidentRecord } from './referenceTables.ts';

/** Line-level records of a folder, checked against the codes of an atlas. */
export interface Records {
  readonly incidents: readonly RowOf<typeof incidentRecord>[];
  readonly arrivals: readonly ArrivalRow[];
}
type ArrivalRow = RowOf<typeof arrivalRecord>;

/** Reads `incident.csv` and `arrival.csv` of a folder. Throws `BadInput` with every row that does not fit. */
export function readRecords(folder: string, reference: Reference): Records {
  const problems: Problem[] = [];
  const read = <T extends Table>(file: string, table: T, codes: Record<string, readonly string[]>) => {
    const path = join(folder, file);
    if (existsSync(path))
      return readTable(file, readFileSync(path, 'utf8'), withCodes(table, codes), problems);
    problems.push({ file, says: 'the file is missing', fix: `Put it into ${folder}` });
    return [];
  };
  const adm2_pcode = reference.districts;
  const incidents = read('incident.csv', incidentRecord, {
    adm2_pcode,
    category: CATEGORIES,
    outcome: OUTCOMES,
    route: ROUTES,
    sex: SEXES,
  });
  const arrivals = read('arrival.csv', arrivalRecord, {
    adm2_pcode,
    origin_pcode: reference.settings.origins,
    driver: DRIVERS,
    movement: MOVEMENTS,
  });
  const { start, end } = reference.settings.extent;
  for (const [file, rows] of [
    ['incident.csv', incidents],
    ['arrival.csv', arrivals],
  ] as const)
    for (const { record_id, month } of rows)
      if (month < start || month > end)
        problems.push({
          file,
          column: 'month',
          says: `record ${record_id} is of ${month}, outside ${start} to ${end}`,
          fix: 'Leave the record out, or widen the extent in atlas.json',
        });
  for (const { record_id, households, persons } of arrivals)
    if (households < 1 || persons < households)
      problems.push({
        file: 'arrival.csv',
        column: 'persons',
        says: `record ${record_id} has ${households} households and ${persons} persons`,
        fix: 'A movement has one household or more, and a household one person or more',
      });
  if (problems.length > 0) throw new BadInput(problems);
  return { incidents, arrivals };
}

/** The same table with the codes of this atlas in its coded columns. */
function withCodes<T extends Table>(table: T, codes: Record<string, readonly string[]>): T {
  const columns = table.columns.map((column): Column => {
    const list = codes[column.name];
    return list ? { ...column, codes: list } : column;
  });
  return { ...table, columns };
}
