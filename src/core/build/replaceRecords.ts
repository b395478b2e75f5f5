import type { Topology } from 'topojson-specification';
import type { Engine } from '../audit/engine.ts';
import type { SolveProgram } from '../disclosure/integerProgram.ts';
import type { ProtectedCells } from '../disclosure/protect.ts';
import { sensitiveCodes } from '../disclosure/rule.ts';
import { defaultFilters } from '../filters.ts';
import type { DisclosureSettings, Manifest, ManifestTable, Source } from '../manifest.ts';
import type { Period } from '../period.ts';
import type { PublishedTable } from '../publication.ts';
import type { FacilityRow } from '../schema/facility.ts';
import type { LocalityRow } from '../schema/locality.ts';
import {
  PROTECTED_NAMES,
  PROTECTED_TABLES,
  type ProtectedTable,
  TABLE_NAMES,
  type TableName,
} from '../schema/tables.ts';
import { stableJson } from '../stableJson.ts';
import type { Summary } from '../summary.ts';
import { tabulate } from '../tabulate.ts';
import { type LineRecord, tallyRecords } from '../tally.ts';
import { arrowRows } from './arrowRows.ts';
import { arrowStream } from './arrowStream.ts';
import { attackTables } from './attackTables.ts';
import type { BuildStep, BuiltRelease } from './buildRelease.ts';
import type { BuiltTable } from './builtTable.ts';
import { coverageSummary } from './coverageSummary.ts';
import { bytesOf, fileOf, versionOf } from './fileOf.ts';
import { protectTable } from './protectTable.ts';
import { protectedTables } from './releaseTables.ts';
import { roundingOf } from './rounding.ts';
import { shortfallsOf } from './shortfalls.ts';

/** An atlas whose records are replaced by imported ones; its areas, offices and published figures stay as they are. */
export interface ReplaceInput {
  readonly manifest: Manifest;
  /** The files of that atlas, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Counted records of each table that was imported; the other protected tables are then empty, and nothing of them is promised. */
  readonly records: Partial<Readonly<Record<ProtectedTable, readonly LineRecord[]>>>;
  readonly extent: Period;
  readonly publication: readonly PublishedTable[];
  readonly solve: SolveProgram;
  readonly engine: Engine;
  readonly progress?: (step: BuildStep) => void;
}

/** How imported records are always protected: rounded together, then attacked. Base and thresholds are those of the atlas. */
export const importDisclosure = ({ disclosure }: Manifest): DisclosureSettings => ({
  ...disclosure,
  method: 'controlled-rounding',
  sensitive: sensitiveCodes(),
  audited: false,
});

/**
 * Makes a release from an atlas and imported records: counted, rounded together, attacked. Throws `BadInput` when it does not stand
 * the attack; nothing is made then.
 */
export function replaceRecords(
  input: ReplaceInput,
): Pick<BuiltRelease, 'manifest' | 'files' | 'notes' | 'attacked'> {
  // What an earlier release bound the built-in atlas to does not bind this one.
  const { follows: _, coarsened: __, widened: ___, ...base } = input.manifest;
  const { extent, records } = input;
  const step = input.progress ?? (() => {});
  const publication = input.publication.filter(({ table }) => records[table]);
  const frame = { extent, districts: base.districts, origins: base.origins, publication };
  const settings = importDisclosure(input.manifest);
  const notes: BuiltRelease['notes'][number][] = [];
  const cells = PROTECTED_NAMES.map((table, done): ProtectedCells => {
    const total = PROTECTED_NAMES.length;
    step({ stage: 'tabulate', table, done, total });
    const truth = tabulate(tallyRecords(table, records[table] ?? [], frame), frame);
    step({ stage: 'protect', table, done, total });
    const result = protectTable(truth, settings, input.solve);
    notes.push(...result.notes);
    return result.cells;
  });
  step({ stage: 'write', done: 0, total: 1 });
  const tables = protectedTables(cells);
  const files = new Map<string, Uint8Array>();
  for (const name of TABLE_NAMES)
    files.set(
      `${name}.arrow`,
      name in PROTECTED_TABLES
        ? arrowStream(tables[name as ProtectedTable])
        : input.files.get(base.tables[name].file)!,
    );
  files.set('areas.topojson', input.files.get(base.files.areas.file)!);
  files.set('water.json', input.files.get(base.files.water.file)!);
  if (base.files.bridges) files.set('bridges.json', input.files.get(base.files.bridges.file)!);
  const data_version = versionOf(files);
  const filters = defaultFilters(extent);
  const summary: Summary = {
    data_version,
    filters,
    outlines: JSON.parse(new TextDecoder().decode(files.get('areas.topojson'))) as Topology,
    answers: [],
    coverage: coverageSummary(
      arrowRows<LocalityRow>(files.get('locality.arrow')!),
      arrowRows<FacilityRow>(files.get('facility.arrow')!),
      filters.radius_km,
    ),
  };
  files.set('summary.json', bytesOf(stableJson(summary)));
  step({ stage: 'attack', done: 0, total: 1 });
  const { disclosure, attacked } = attackTables(
    settings,
    frame,
    tables as Record<TableName, BuiltTable>,
    files,
    input.engine,
    [],
    ({ done, total }) => step({ stage: 'attack', done, total }),
  );
  const manifest: Manifest = {
    ...base,
    extent,
    data_version,
    atlas: { ...base.atlas, as_of: lastDay(extent.end) },
    tables: Object.fromEntries(
      TABLE_NAMES.map((name): [TableName, ManifestTable] => {
        const file = fileOf(files, `${name}.arrow`);
        return [
          name,
          name in PROTECTED_TABLES
            ? {
                ...file,
                rows: tables[name as ProtectedTable].rows,
                provenance: 'imported',
                sources: [SOURCE],
              }
            : { ...base.tables[name], ...file },
        ];
      }),
    ) as Record<TableName, ManifestTable>,
    files: {
      areas: fileOf(files, 'areas.topojson'),
      water: fileOf(files, 'water.json'),
      summary: fileOf(files, 'summary.json'),
      ...(files.has('bridges.json') ? { bridges: fileOf(files, 'bridges.json') } : {}),
      ...(disclosure.audited ? { certificate: fileOf(files, 'certificate.json') } : {}),
    },
    publication,
    disclosure,
    ...roundingOf(disclosure.method),
    ...shortfallsOf(notes),
    // Hashes of real records stay unsaid, since a hash can confirm a guess.
    inputs: {},
  };
  files.set('manifest.json', bytesOf(stableJson(manifest, 2)));
  return { manifest, files, notes, attacked };
}

const SOURCE: Source = {
  title: 'Records imported by the data steward',
  titles: { ar: 'سجلات استوردها أمين البيانات', de: 'Datensätze, die die Datenverantwortung eingelesen hat' },
  licence: 'Not for redistribution',
};

/** The last day of a month as ISO text. */
const lastDay = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};
