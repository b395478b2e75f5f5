import type { Engine } from '../audit/engine.ts';
import type { SolveProgram } from '../disclosure/integerProgram.ts';
import type { ProtectedCells } from '../disclosure/protect.ts';
import { defaultFilters } from '../filters.ts';
import type { Manifest, ManifestTable, Source } from '../manifest.ts';
import {
  PROTECTED_NAMES,
  PROTECTED_TABLES,
  type ProtectedTable,
  SCHEMA_VERSION,
  TABLE_NAMES,
  type TableName,
} from '../schema/tables.ts';
import { stableJson } from '../stableJson.ts';
import type { Summary, SummaryAnswer } from '../summary.ts';
import { tabulate } from '../tabulate.ts';
import type { TabulationFrame } from '../tabulationAxis.ts';
import { type Tally, tallyRecords } from '../tally.ts';
import { apportionPersons } from './apportionPersons.ts';
import { arrowStream } from './arrowStream.ts';
import { type Attacked, attackTables } from './attackTables.ts';
import { type BuiltTable, plainTable } from './builtTable.ts';
import { tooWide, unprotected } from './checkList.ts';
import { coverageSummary } from './coverageSummary.ts';
import { checkFollows, type EarlierRelease, keepEarlier } from './earlierCells.ts';
import { bytesOf, fileOf, versionOf } from './fileOf.ts';
import { formerYearOf } from './formerYearOf.ts';
import { withoutGaps } from './gaps.ts';
import { BadInput } from './problems.ts';
import { type ProtectionNote, protectTable } from './protectTable.ts';
import type { Reference } from './readReference.ts';
import { bySex, programmeTables, protectedTables } from './releaseTables.ts';
import { roundingOf } from './rounding.ts';
import { shortfallsOf } from './shortfalls.ts';
import { PREVIOUS_FILE, zipEarlier } from './zipEarlier.ts';

/** What has been done so far, for a line of progress. */
export interface BuildStep {
  readonly stage: 'tabulate' | 'protect' | 'write' | 'answer' | 'attack';
  readonly table?: ProtectedTable;
  readonly done: number;
  readonly total: number;
}

/** What a release is made of. Nothing here knows files, folders, workers or a database: those are handed in. */
export interface BuildInput {
  readonly reference: Reference;
  /** The counted records of each protected table; a table without them was not collected. */
  readonly tallies: Partial<Readonly<Record<ProtectedTable, Tally>>>;
  /** Whether the records were received and not invented: they are then said to be imported, and their hashes stay unsaid. */
  readonly received: boolean;
  /** SHA-256 of further inputs by path. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The release before this one: what it published of the same numbers stays, digit for digit. */
  readonly previous?: EarlierRelease;
  /** The name of a corrected past; without it a published count that no longer holds is refused. */
  readonly revision?: string;
  readonly solve: SolveProgram;
  readonly engine: Engine;
  /** Answers the questions of the first picture from the tables just made; without it the picture waits for the database. */
  readonly answers?: (
    tables: readonly BuiltTable[],
    frame: TabulationFrame,
  ) => Promise<readonly SummaryAnswer[]>;
  readonly progress?: (step: BuildStep) => void;
}

/** A release ready to be written: every file by name, the manifest among them. */
export interface BuiltRelease {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly tables: Readonly<Record<TableName, BuiltTable>>;
  readonly protected: readonly ProtectedCells[];
  readonly notes: readonly ProtectionNote[];
  /** What the attack tried; null where none was run. */
  readonly attacked: Attacked | null;
}

/**
 * Builds a release: counted records → published tables → protection → Arrow files, outlines, first picture, attack, manifest.
 * The same inputs give the same bytes. Throws `BadInput` when the release does not stand the attack.
 */
export async function buildRelease(input: BuildInput): Promise<BuiltRelease> {
  const { reference, tallies, received } = input;
  const { settings, districts } = reference;
  const step = input.progress ?? (() => {});
  // A table that was not collected is published empty, and nothing of it is promised.
  const publication = reference.publication.filter(({ table }) => tallies[table]);
  const frame = { extent: settings.extent, districts, origins: settings.origins, publication };

  const wide = tooWide(frame);
  if (wide.length > 0) throw new BadInput(wide);
  const { previous } = input;
  if (previous) {
    const problems = checkFollows(
      { ...frame, disclosure: { ...settings.disclosure, audited: false } },
      previous,
    );
    if (problems.length > 0) throw new BadInput(problems);
  }

  const notes: ProtectionNote[] = [];
  let kept = 0;
  let remade = 0;
  const cells = PROTECTED_NAMES.map((table, done): ProtectedCells => {
    const total = PROTECTED_NAMES.length;
    step({ stage: 'tabulate', table, done, total });
    const tally = tallies[table] ?? tallyRecords(table, [], frame);
    const all = tabulate(tally, frame);
    const { cells: truth, restore } = withoutGaps(all, settings.gaps ?? []);
    step({ stage: 'protect', table, done, total });
    const { earlier, freed } = previous
      ? keepEarlier(truth, previous, settings.extent, input.revision)
      : { earlier: {}, freed: 0 };
    kept += Object.values(earlier).reduce((all, known) => all + known.size, 0);
    remade += freed;
    const former = previous ? formerYearOf(truth, tally, frame, previous) : null;
    const result = protectTable(truth, settings.disclosure, input.solve, earlier, former);
    notes.push(...result.notes);
    return restore(result.cells);
  });

  const bare = unprotected(notes);
  if (bare.length > 0) throw new BadInput(bare);

  const localities = apportionPersons(reference.units, reference.localities, reference.place);
  const tables = {
    area: plainTable('area', reference.area),
    population: plainTable('population', reference.units.flatMap(bySex)),
    facility: plainTable('facility', reference.facility),
    staffing: plainTable('staffing', reference.staffing),
    locality: plainTable('locality', localities),
    place: plainTable('place', reference.place),
    figure: plainTable('figure', reference.figure),
    ...programmeTables(reference),
    ...protectedTables(cells),
  };
  const files = new Map<string, Uint8Array>();
  TABLE_NAMES.forEach((name, done) => {
    step({ stage: 'write', done, total: TABLE_NAMES.length });
    files.set(`${name}.arrow`, arrowStream(tables[name]));
  });
  files.set('areas.topojson', bytesOf(stableJson(reference.topology)));
  files.set('water.json', bytesOf(stableJson(reference.water)));
  if (reference.bridges.length > 0) files.set('bridges.json', bytesOf(stableJson(reference.bridges)));
  const data_version = versionOf(files);

  step({ stage: 'answer', done: 0, total: 1 });
  const filters = defaultFilters(settings.extent);
  const summary: Summary = {
    data_version,
    filters,
    outlines: reference.topology,
    answers: (await input.answers?.(Object.values(tables), frame)) ?? [],
    coverage: coverageSummary(localities, reference.facility, filters.radius_km),
  };
  files.set('summary.json', bytesOf(stableJson(summary)));

  step({ stage: 'attack', done: 0, total: 1 });
  const { disclosure, attacked } = attackTables(
    { ...settings.disclosure, audited: false },
    frame,
    tables,
    files,
    input.engine,
    // A named revision says which numbers it made anew; any other release is attacked together with the one before.
    previous && !input.revision ? [previous.release] : [],
    ({ done, total }) => step({ stage: 'attack', done, total }),
  );
  if (previous?.files) files.set(PREVIOUS_FILE, zipEarlier(previous.files));
  const manifest: Manifest = {
    schema_version: SCHEMA_VERSION,
    atlas: settings.atlas,
    extent: settings.extent,
    districts,
    origins: settings.origins,
    data_version,
    tables: Object.fromEntries(
      TABLE_NAMES.map((name) => [
        name,
        { ...fileOf(files, `${name}.arrow`), ...aboutTable(tables[name], reference, received) },
      ]),
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
    ...(previous
      ? {
          follows: {
            data_version: previous.manifest.data_version,
            end: previous.manifest.extent.end,
            kept,
            ...(files.has(PREVIOUS_FILE) ? { file: fileOf(files, PREVIOUS_FILE) } : {}),
            ...(input.revision ? { revision: { name: input.revision, counts: remade } } : {}),
          },
        }
      : {}),
    ...(settings.gaps?.length ? { gaps: settings.gaps } : {}),
    ...roundingOf(disclosure.method),
    ...shortfallsOf(notes),
    inputs: { ...prefixed('reference/', reference.hashes), ...input.inputs },
  };
  files.set('manifest.json', bytesOf(stableJson(manifest, 2)));
  return { manifest, files, tables, protected: cells, notes, attacked };
}

const RECEIVED: Source = {
  title: 'Records received by the data steward',
  titles: {
    ar: 'سجلات وردت إلى أمين البيانات',
    de: 'Datensätze, die bei der Datenverantwortung eingegangen sind',
  },
  licence: 'Not for redistribution',
};

/** What is said of a table that an atlas does not have. */
const NOTHING = { provenance: 'published', sources: [] } as const;

function aboutTable({ name, rows }: BuiltTable, { settings }: Reference, received: boolean) {
  const { provenance, sources } = settings.tables[name] ?? NOTHING;
  return received && name in PROTECTED_TABLES
    ? {
        rows,
        provenance: 'imported' as const,
        sources: [RECEIVED],
      }
    : { rows, provenance, sources };
}

const prefixed = (prefix: string, hashes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [prefix + file, hash]));
