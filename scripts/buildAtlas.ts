import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import loadHighs from 'highs';
import { engineOfHighs } from '#core/audit/engineOfHighs.ts';
import { buildRelease } from '#core/build/buildRelease.ts';
import type { EarlierRelease } from '#core/build/earlierCells.ts';
import { BadInput, sayProblem } from '#core/build/problems.ts';
import { readRecords } from '#core/build/readRecords.ts';
import { sha256Hex } from '#core/build/sha256Hex.ts';
import { solverOf } from '#core/disclosure/solverOf.ts';
import type { DisclosureSettings, Manifest } from '#core/manifest.ts';
import { manifestOf } from '#core/releases/openedRelease.ts';
import { PROTECTED_NAMES } from '#core/schema/tables.ts';
import { tallyRecords } from '#core/tally.ts';
import { summaryAnswers } from '#queries/summaryAnswers.ts';
import { withEnd, withMethod } from './atlas/changedReference.ts';
import { openNodeDatabase } from './atlas/nodeDatabase.ts';
import { openRelease } from './atlas/openRelease.ts';
import { referenceIn, textsIn } from './atlas/readFolder.ts';
import { sayRelease, saySteps } from './atlas/sayRelease.ts';
import { releaseOfFiles } from './audit/readRelease.ts';
import { commandLine, misused } from './commandLine.ts';
import { diffReleases } from './diffReleases.ts';
import { demoCsv, makeDemoRecords, type RecordsByTable } from './makeDemoRecords.ts';
import { printProposals } from './proposeList.ts';
import { renewAtlas } from './renewAtlas.ts';

const USAGE = `npm run atlas -- [--input FOLDER] [--reference data/reference] [--out data/built] [--end YYYY-MM]
    [--previous RELEASE] [--revision TEXT] [--method controlled-rounding|suppression]
npm run atlas -- --from RELEASE [--out data/built]     ships an atlas that was made before
npm run atlas -- propose|diff|renew --help             lists to publish, two releases compared, new outlines
Builds the release from records (the illustrative ones unless told), protected.`;

export interface BuildOptions {
  /** Folder to write into; files of an earlier build are removed. */
  readonly out: string;
  readonly reference: string;
  /** Folder with line-level records, one file for each protected table (`incident.csv`); without it illustrative records are made. */
  readonly records?: string;
  /** Method of protection in place of the one that `atlas.json` names. */
  readonly method?: DisclosureSettings['method'];
  /** Last month of the release, in place of the one that `atlas.json` names. */
  readonly end?: string;
  /** Folder or zip file of the release before: its published counts stay as they are. */
  readonly previous?: string;
  /** Name of a corrected past. */
  readonly revision?: string;
  readonly log?: (line: string) => void;
}

const FILES =
  /\.arrow$|^(previous\.zip|areas\.topojson|water\.json|bridges\.json|summary\.json|certificate\.json|manifest\.json)$/;

/**
 * Builds an atlas folder with `buildRelease`: from records of a folder, or from illustrative ones. The same inputs give the
 * same bytes. Throws `BadInput` when they cannot be used.
 */
export async function buildAtlas({
  out,
  reference: folder,
  records,
  method,
  end,
  previous,
  revision,
  log = () => {},
}: BuildOptions): Promise<Manifest> {
  log(`Reading ${folder}`);
  const reference = withEnd(withMethod(referenceIn(folder), method), end);
  const { settings, districts, publication } = reference;
  const lines = records
    ? readRecords(textsIn(records), reference)
    : upTo(settings.extent.end, makeDemoRecords(reference.personsByDistrict, undefined, reference.programme));
  const before = previous ? earlierRelease(previous) : null;
  const frame = { extent: settings.extent, districts, origins: settings.origins, publication };
  for (const [table, rows] of Object.entries(lines))
    log(`${table}: ${rows.length} records ${records ? `from ${records}` : 'made by the seeded program'}`);
  const highs = await loadHighs();
  const release = await buildRelease({
    reference,
    tallies: Object.fromEntries(
      PROTECTED_NAMES.flatMap((name) => {
        const rows = lines[name];
        return rows ? [[name, tallyRecords(name, rows, frame)]] : [];
      }),
    ),
    received: records !== undefined,
    // Hashes of the illustrative records; those of real records stay unsaid, since a hash can confirm a guess.
    inputs: records
      ? {}
      : Object.fromEntries(
          Object.entries(demoCsv(lines)).map(([file, text]) => [`raw/${file}`, sha256Hex(text)]),
        ),
    ...(before ? { previous: before } : {}),
    ...(revision ? { revision } : {}),
    progress: saySteps(log),
    solve: solverOf(highs),
    engine: engineOfHighs(highs),
    answers: async (tables, catalog) => {
      const database = await openNodeDatabase(tables);
      try {
        return await summaryAnswers((statement, counts) => database.ask(statement, counts), catalog);
      } finally {
        database.close();
      }
    },
  });
  write(out, release.files);
  sayRelease(release, log);
  log(`Data version ${release.manifest.data_version} in ${out}`);
  return release.manifest;
}

/** Illustrative records up to a month. */
const upTo = (end: string, lines: RecordsByTable): RecordsByTable =>
  Object.fromEntries(
    Object.entries(lines).map(([table, rows]) => [
      table,
      rows.filter((row) => String(row.month ?? row.year) <= end),
    ]),
  );

/** Reads a release, in a folder or a zip file, that this one is to follow. */
function earlierRelease(path: string): EarlierRelease {
  const files = openRelease(path);
  const manifest = manifestOf(files);
  return { manifest, release: releaseOfFiles(manifest, (file) => files.get(file)!), files };
}

/** Takes a release that was made before, by this command or in the page, as the one to ship. Throws `BadInput` when it is not whole. */
export function takeRelease(from: string, out: string): void {
  write(out, openRelease(from));
}

function write(out: string, files: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(out)) if (FILES.test(file) && !files.has(file)) rmSync(join(out, file));
  for (const [file, bytes] of files) writeFileSync(join(out, file), bytes);
}

const log = (line: string) => console.log(line);

/** The commands beside the build, by the word that calls them. Each returns its exit code. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  propose: (args) => printProposals(args, log),
  diff: (args) => diffReleases(args, log),
  renew: (args) => renewAtlas(args, write, log),
};

async function run(): Promise<void> {
  const [word, ...rest] = process.argv.slice(2);
  const command = COMMANDS[word ?? ''];
  if (command) process.exitCode = await command(rest);
  else await buildAsTold();
}

async function buildAsTold(): Promise<void> {
  const root = resolve(import.meta.dirname, '..');
  const text = { type: 'string' } as const;
  const { values, positionals } = commandLine(USAGE, {
    allowPositionals: true,
    options: {
      out: text,
      reference: text,
      input: text,
      records: text,
      method: text,
      end: text,
      previous: text,
      revision: text,
      from: text,
    },
  });
  if (positionals.length > 0) misused(`There is no command ${positionals[0]}.`, USAGE);
  const input = values.input ?? values.records;
  try {
    const out = resolve(values.out ?? join(root, 'data/built'));
    if (values.from) {
      takeRelease(resolve(values.from), out);
      console.log(`Release of ${values.from}, whole and unchanged, in ${out}`);
    } else
      await buildAtlas({
        out,
        reference: resolve(values.reference ?? join(root, 'data/reference')),
        ...(input ? { records: resolve(input) } : {}),
        ...(values.end ? { end: values.end } : {}),
        ...(values.previous ? { previous: resolve(values.previous) } : {}),
        ...(values.revision ? { revision: values.revision } : {}),
        ...(values.method ? { method: values.method as DisclosureSettings['method'] } : {}),
        log,
      });
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    for (const problem of error.problems.slice(0, 50)) console.error(`- ${sayProblem(problem)}`);
    if (error.problems.length > 50) console.error(`… and ${error.problems.length - 50} more`);
    process.exitCode = 1;
  }
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) await run();
