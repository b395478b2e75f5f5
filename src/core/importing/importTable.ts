import type { CheckContext, CheckRun, ReadRow } from '../checks/check.ts';
import { FINDINGS } from '../checks/finding.ts';
import type { NumberSet } from '../checks/NumberSet.ts';
import { RECORD_CHECKS } from '../checks/recordChecks.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { codeColumnsOf, hasDistrict, recordCountOf, sumColumnsOf } from '../mapping/role.ts';
import type { AreaLocator } from '../places/areaAt.ts';
import type { PlaceClue, PlaceMatch } from '../places/matchPlace.ts';
import type { PlaceIndex } from '../places/placeIndex.ts';
import { isBlank, type RawTable, type Scalar } from '../read/rawTable.ts';
import { recognise } from '../recognise/recognise.ts';
import { PERSONS_PER_FAMILY } from '../schema/arrival.ts';
import { type AtlasCodes, timeColumnOf } from '../schema/dimensions.ts';
import type { LineRecord } from '../tally.ts';
import { Findings, type ImportReport, joinReports } from './importReport.ts';
import { rowReader } from './rowReader.ts';

/** What an import needs to know besides the file and its mapping. */
export interface ImportContext {
  readonly atlas: AtlasCodes;
  readonly index: PlaceIndex;
  readonly locator: AreaLocator | null;
  readonly today: string;
  readonly extent: CheckContext['extent'];
  /** Shared by all tables of one kind of record. */
  readonly seen: NumberSet;
  readonly signal?: AbortSignal;
  /** Told every row whose place or origin is not sure, so that the steward can be asked. */
  readonly onOpenPlace?: (role: 'place' | 'origin', clue: PlaceClue, match: PlaceMatch) => void;
  /** Told the rows read so far, from time to time. */
  readonly onRows?: (rows: number) => void;
}

/**
 * Walks a table once: every row is read by the mapping, checked, and handed over as one or several records, or ends as merged or
 * rejected with its reason. Nothing of a row is kept. The counts of the report add up to the rows of the file.
 */
export async function importTable(
  raw: RawTable,
  mapping: Mapping,
  context: ImportContext,
  take: (record: LineRecord) => void,
): Promise<ImportReport> {
  const { table } = mapping;
  const codes = codeColumnsOf(table).map(({ name }) => name);
  const sums = usedSums(mapping);
  const checks: CheckContext = { ...context, raw, mapping, format: recognise(raw.columns), codes, sums };
  const runs = RECORD_CHECKS.flatMap((check) => check(checks) ?? []);
  const rowChecks = runs.flatMap(({ row }) => row ?? []);
  const findings = new Findings(raw.file, raw.part);
  const read = rowReader(raw, mapping, context, codes, sums);
  const make = recordMaker(mapping, codes, sums);
  const count = { rows: 0, used: 0, merged: 0, rejected: 0, blank: 0, records: 0 };
  for await (const batch of raw.batches(context.signal)) {
    for (let k = 0; k < batch.rows.length; k++) {
      const cells = batch.rows[k]!;
      if (isBlankRow(cells)) {
        count.blank++;
        continue;
      }
      count.rows++;
      // A row that stands for several origins becomes several records; it is used when one of them is.
      const row = read(cells, batch.first + k);
      const ending = judge(row, rowChecks, findings);
      if (ending !== 'used') {
        count[ending]++;
        continue;
      }
      count.used++;
      count.records += make(row, take);
    }
    context.onRows?.(count.rows + count.blank);
  }
  const whole = runs.flatMap(({ end }) => end?.() ?? []);
  return joinReports([
    {
      tables: [{ file: raw.file, part: raw.part, ...count }],
      total: count,
      findings: findings.list(whole),
      dropped: mapping.dropped.length > 0 ? { [raw.file]: mapping.dropped } : {},
    },
  ]);
}

function isBlankRow(cells: readonly Scalar[]): boolean {
  for (let k = 0; k < cells.length; k++) if (!isBlank(cells[k])) return false;
  return true;
}

function judge(
  row: ReadRow,
  checks: readonly NonNullable<CheckRun['row']>[],
  findings: Findings,
): 'used' | 'merged' | 'rejected' {
  for (const check of checks) {
    const verdict = check(row);
    if (!verdict) continue;
    findings.add(verdict, row.number);
    const ending = FINDINGS[verdict.kind];
    if (ending !== 'note') return ending;
  }
  return 'used';
}

/** The sums that a mapping reads: of households and persons the one that was counted, when the other is only modelled. */
function usedSums({ table, columns, constants }: Mapping): string[] {
  const onlyPersons = columns.households === undefined && columns.persons !== undefined;
  const modelled = constants.persons_basis === 'modelled' || columns.persons === undefined;
  return sumColumnsOf(table)
    .map(({ name }) => name)
    .filter((name) => !(onlyPersons ? name === 'households' : name === 'persons' && modelled));
}

const hasMembers = (table: Mapping['table']): boolean =>
  ['households', 'persons'].every((name) => sumColumnsOf(table).some((column) => column.name === name));

/** Makes the records of a read row and returns how many. One object is handed over again and again: it is counted at once. */
function recordMaker(mapping: Mapping, codes: readonly string[], sums: readonly string[]) {
  const { table } = mapping;
  const time = timeColumnOf(table);
  const cases = recordCountOf(table);
  const placed = hasDistrict(table);
  const counted = cases !== null && mapping.columns[cases] !== undefined;
  const modelled = !sums.includes('persons');
  const onlyPersons = hasMembers(table) && !sums.includes('households');
  const melted = Object.entries(mapping.origins);
  const record: Record<string, string | number> = {};
  return (row: ReadRow, take: (record: LineRecord) => void): number => {
    if (placed) record.adm2_pcode = row.place.pcode!;
    record[time.name] = row.time!.slice(0, time.type === 'year' ? 4 : 7);
    for (let k = 0; k < codes.length; k++) record[codes[k]!] = row.codes[k]!;
    for (let k = 0; k < sums.length; k++) record[sums[k]!] = row.numbers[k]!;
    if (row.origin) record.origin_pcode = row.origin.pcode!;
    if (hasMembers(table)) {
      record.persons_basis =
        modelled || onlyPersons
          ? 'modelled'
          : (row.facts.persons_basis ?? mapping.constants.persons_basis ?? 'counted');
      if (onlyPersons)
        record.households = Math.max(1, Math.round(Number(record.persons) / PERSONS_PER_FAMILY));
      if (modelled) record.persons = PERSONS_PER_FAMILY * Number(record.households);
    }
    if (melted.length > 0 && row.melted) {
      let made = 0;
      for (const [origin, households] of row.melted) {
        record.origin_pcode = origin;
        record.households = households;
        record.persons = PERSONS_PER_FAMILY * households;
        record.persons_basis = 'modelled';
        take(record);
        made++;
      }
      return made;
    }
    if (!counted) take(record);
    else if (row.cases > 0) {
      record[cases] = row.cases;
      take(record);
    }
    return row.cases;
  };
}
