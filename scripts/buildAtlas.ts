import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import loadHighs from 'highs';
import type { Engine } from '#core/audit/attacker.ts';
import { auditRelease } from '#core/audit/auditRelease.ts';
import { certify } from '#core/audit/certificate.ts';
import type { ProtectedCells } from '#core/disclosure/protect.ts';
import type { DisclosureSettings, Manifest, ManifestFile, ManifestTable } from '#core/manifest.ts';
import {
  PROGRAMME_NAMES,
  PROTECTED_NAMES,
  PROTECTED_TABLES,
  type ProgrammeTable,
  type ProtectedTable,
  SCHEMA_VERSION,
  TABLE_NAMES,
  type TableName,
} from '#core/schema/tables.ts';
import { stableJson } from '#core/stableJson.ts';
import { tabulate } from '#core/tabulate.ts';
import type { TabulationFrame } from '#core/tabulationAxis.ts';
import { tallyRecords } from '#core/tally.ts';
import { apportionPersons } from './atlas/apportionPersons.ts';
import { arrowStream } from './atlas/arrowStream.ts';
import { type BuiltTable, plainTable, protectedTable } from './atlas/builtTable.ts';
import { makeSummary } from './atlas/makeSummary.ts';
import { openNodeDatabase } from './atlas/nodeDatabase.ts';
import { BadInput, sayProblem } from './atlas/problems.ts';
import { protectCounts } from './atlas/protectCounts.ts';
import { readRecords } from './atlas/readRecords.ts';
import { type Reference, readReference } from './atlas/readReference.ts';
import type { CensusUnit } from './atlas/referenceTables.ts';
import { releaseOfFiles } from './audit/readRelease.ts';
import { demoCsv, makeDemoRecords, type RecordsByTable } from './makeDemoRecords.ts';

export interface BuildOptions {
  /** Folder to write into; files of an earlier build are removed. */
  readonly out: string;
  readonly reference: string;
  /** Folder with line-level records, one file for each protected table (`incident.csv`); without it illustrative records are made. */
  readonly records?: string;
  readonly log?: (line: string) => void;
}

const FILES = /\.arrow$|^(areas\.topojson|water\.json|summary\.json|certificate\.json|manifest\.json)$/;

/**
 * Builds an atlas folder: records → published tables → protection → Arrow files, outlines, first picture, manifest.
 * The same inputs give the same bytes. Throws `BadInput` when they cannot be used.
 */
export async function buildAtlas({
  out,
  reference: folder,
  records,
  log = () => {},
}: BuildOptions): Promise<Manifest> {
  log(`Reading ${folder}`);
  const reference = readReference(folder);
  const { settings, districts } = reference;
  const lines = records ? readRecords(records, reference) : makeDemoRecords(reference.personsByDistrict);
  for (const [table, rows] of Object.entries(lines))
    log(`${table}: ${rows.length} records ${records ? `from ${records}` : 'made by the seeded program'}`);

  // A table that was not collected is published empty, and nothing of it is promised.
  const publication = reference.publication.filter(({ table }) => lines[table]);
  const frame = { extent: settings.extent, districts, origins: settings.origins, publication };
  const cells = await protectCounts(
    PROTECTED_NAMES.map((name) => tabulate(tallyRecords(name, lines[name] ?? [], frame), frame)),
    settings.disclosure,
    log,
  );
  for (const table of cells) if (table.rows > 0) log(sayProtection(table));

  const localities = apportionPersons(reference.units, reference.localities, reference.place);
  const tables: Record<TableName, BuiltTable> = {
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
  for (const name of TABLE_NAMES) files.set(`${name}.arrow`, arrowStream(tables[name]));
  files.set('areas.topojson', bytesOf(stableJson(reference.topology)));
  files.set('water.json', bytesOf(stableJson(reference.water)));
  const data_version = versionOf(files);

  const database = await openNodeDatabase(TABLE_NAMES.map((name) => tables[name]));
  try {
    const summary = await makeSummary(
      database,
      frame,
      reference.topology,
      localities,
      reference.facility,
      data_version,
    );
    files.set('summary.json', bytesOf(stableJson(summary)));
  } finally {
    database.close();
  }

  const disclosure = attack({ ...settings.disclosure, audited: false }, frame, files, await loadHighs(), log);
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
        { ...fileOf(files, `${name}.arrow`), ...aboutTable(tables[name], reference, records !== undefined) },
      ]),
    ) as Record<TableName, ManifestTable>,
    files: {
      areas: fileOf(files, 'areas.topojson'),
      water: fileOf(files, 'water.json'),
      summary: fileOf(files, 'summary.json'),
      ...(disclosure.audited ? { certificate: fileOf(files, 'certificate.json') } : {}),
    },
    publication,
    disclosure,
    inputs: { ...prefixed('reference/', reference.hashes), ...(records ? {} : demoHashes(lines)) },
  };
  files.set('manifest.json', bytesOf(stableJson(manifest, 2)));

  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(out)) if (FILES.test(file) && !files.has(file)) rmSync(join(out, file));
  for (const [file, bytes] of files) writeFileSync(join(out, file), bytes);
  for (const [file, bytes] of files)
    log(
      `${file.padEnd(18)} ${kb(bytes.length)} kB, ${kb(gzipSync(bytes).length)} kB gzip${sayRows(tables, file)}`,
    );
  log(`Data version ${data_version} in ${out}`);
  return manifest;
}

/**
 * Attacks the tables just made, as `npm run audit` does, and puts the certificate beside them. Throws when they do not stand
 * it: controlled rounding always should. The first protection is known not to, so that it ships uncertified.
 */
function attack(
  disclosure: DisclosureSettings,
  frame: TabulationFrame,
  files: Map<string, Uint8Array>,
  engine: Engine,
  log: (line: string) => void,
): DisclosureSettings {
  if (disclosure.method !== 'controlled-rounding') return disclosure;
  const release = releaseOfFiles({ ...frame, disclosure }, (file) => files.get(file)!);
  const report = auditRelease(release, engine);
  if (report.faults.length > 0)
    throw new BadInput(
      report.faults.map((says) => ({ file: 'publication.json', says, fix: 'Publish less, or coarser' })),
    );
  files.set('certificate.json', bytesOf(stableJson(certify(release, report), 2)));
  log(`Attacked: ${report.attacked} cells, ${report.combinations} sums and differences; none was undone`);
  return { ...disclosure, audited: true };
}

const protectedTables = (cells: readonly ProtectedCells[]) =>
  Object.fromEntries(cells.map((table) => [table.table, protectedTable(table)])) as Record<
    ProtectedTable,
    BuiltTable
  >;

const programmeTables = ({ programme }: Reference) =>
  Object.fromEntries(PROGRAMME_NAMES.map((name) => [name, plainTable(name, programme[name])])) as Record<
    ProgrammeTable,
    BuiltTable
  >;

/** One census unit as two rows of the population table. */
const bySex = ({ female, male, urban: _, rural: __, ...unit }: CensusUnit) => [
  { ...unit, sex: 'female', persons: female },
  { ...unit, sex: 'male', persons: male },
];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** The first 16 digits of a hash over names and hashes of all data files; the summary quotes it, so it is not among them. */
const versionOf = (files: ReadonlyMap<string, Uint8Array>): string =>
  hashOf([...files].map(([file, bytes]) => `${file} ${hashOf(bytes)}\n`).join('')).slice(0, 16);

function fileOf(files: ReadonlyMap<string, Uint8Array>, file: string): ManifestFile {
  const bytes = files.get(file)!;
  return { file, sha256: hashOf(bytes), bytes: bytes.length };
}

/** What is said of a table that an atlas does not have. */
const NOTHING = { provenance: 'published', sources: [] } as const;

function aboutTable({ name, rows }: BuiltTable, { settings }: Reference, received: boolean) {
  const { provenance, sources } = settings.tables[name] ?? NOTHING;
  const imported = received && name in PROTECTED_TABLES;
  return imported
    ? {
        rows,
        provenance: 'imported' as const,
        sources: [{ title: 'Records received by the data steward', licence: 'Not for redistribution' }],
      }
    : { rows, provenance, sources };
}

const prefixed = (prefix: string, hashes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [prefix + file, hash]));

/** Hashes of the illustrative records; those of real records stay unsaid, since a hash can confirm a guess. */
const demoHashes = (lines: RecordsByTable) =>
  Object.fromEntries(Object.entries(demoCsv(lines)).map(([file, text]) => [`raw/${file}`, hashOf(text)]));

function sayProtection(cells: ProtectedCells): string {
  const [measure, column] = Object.entries(cells.measures)[0]!;
  const withheld = column.filter((cell) => cell.kind === 'suppressed').length;
  const share = ((100 * withheld) / cells.rows).toFixed(1);
  return `${cells.table}: ${cells.rows} published cells, ${withheld} (${share} %) with ${measure} withheld`;
}

const kb = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);

const sayRows = (tables: Record<TableName, BuiltTable>, file: string): string => {
  const table = tables[file.replace('.arrow', '') as TableName];
  return table ? `, ${table.rows} rows` : '';
};

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const root = resolve(import.meta.dirname, '..');
  const { values } = parseArgs({
    options: { out: { type: 'string' }, reference: { type: 'string' }, records: { type: 'string' } },
  });
  try {
    await buildAtlas({
      out: resolve(values.out ?? join(root, 'data/built')),
      reference: resolve(values.reference ?? join(root, 'data/reference')),
      ...(values.records ? { records: resolve(values.records) } : {}),
      log: (line) => console.log(line),
    });
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    for (const problem of error.problems.slice(0, 50)) console.error(`- ${sayProblem(problem)}`);
    if (error.problems.length > 50) console.error(`… and ${error.problems.length - 50} more`);
    process.exitCode = 1;
  }
}
