import type { BuildStep } from '#core/build/buildRelease.ts';
import type { Finding } from '#core/checks/finding.ts';
import type { ImportReport } from '#core/importing/importReport.ts';
import type { PreparedTable } from '#core/importing/prepareTable.ts';
import type { Manifest } from '#core/manifest.ts';
import type { Mapping } from '#core/mapping/mapping.ts';
import type { Candidate } from '#core/places/placeIndex.ts';
import type { PublishedTable } from '#core/publication.ts';
import type { ReadFaultKind } from '#core/read/ReadFault.ts';
import type { RawColumn } from '#core/read/rawTable.ts';
import type { JobOptions } from '../job.ts';
import { runJob } from '../runJob.ts';
import { inspectRest } from './inspectRest.ts';
import { watchReading } from './watchReading.ts';

/** An atlas whose areas and names the files are brought in by: its manifest, and its files by name. */
export interface BaseAtlas {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** One table of a file as the page shows it. Holds the first rows, and no other. */
export interface SeenTable extends PreparedTable {
  readonly file: string;
  readonly part: string | null;
  readonly columns: readonly RawColumn[];
  /** What differs from the atlas, for tables that are compared and not taken in. */
  readonly compared: readonly Finding[];
}

/** A file that could not be read at all. */
export interface BadFile {
  readonly file: string;
  readonly kind: ReadFaultKind;
  readonly row: number | null;
}

/** A table that is to be taken in, and how. */
export interface TableChoice {
  readonly file: string;
  readonly part: string | null;
  readonly mapping: Mapping;
}

/** A place name that is not sure, and what it may mean. */
export interface OpenPlace {
  readonly key: string;
  readonly name: string;
  readonly role: 'place' | 'origin';
  readonly count: number;
  readonly choices: readonly Candidate[];
}

export interface InspectOutput {
  readonly tables: readonly SeenTable[];
  readonly bad: readonly BadFile[];
}
export interface CheckOutput {
  readonly report: ImportReport;
  readonly places: readonly OpenPlace[];
  readonly extent: { readonly start: string; readonly end: string } | null;
}
export interface BuildOutput {
  readonly report: ImportReport;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly attacked: number;
}

/** An atlas with another population or other outlines; or the areas that the file lacks. */
export type RenewOutput =
  | { readonly kind: 'renewed'; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'missing'; readonly codes: readonly string[] };

interface Base {
  readonly base: BaseAtlas;
  readonly files: readonly File[];
}
export type ImportInput =
  | (Base & { readonly task: 'renew'; readonly part: string | null })
  | (Base & { readonly task: 'inspect'; readonly saved: readonly Mapping[] })
  | (Base & { readonly task: 'check'; readonly choices: readonly TableChoice[]; readonly today: string })
  | (Base & {
      readonly task: 'build';
      readonly choices: readonly TableChoice[];
      readonly today: string;
      readonly publication: readonly PublishedTable[];
    });

export type ImportProgress =
  | { readonly stage: 'read'; readonly file: string; readonly share: number; readonly rows: number }
  | { readonly stage: BuildStep['stage'] };

const run = <Output>(input: ImportInput, options: JobOptions<ImportProgress>): Promise<Output> =>
  watchReading(
    input.files,
    (watched) =>
      runJob<ImportInput, ImportProgress, Output>(
        () => new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' }),
        input,
        watched,
      ),
    options,
  );

/** Looks at the first rows of files. A file that cannot be read, or at which reading stands still, is told and stops no other. */
export const inspectFiles = (
  base: BaseAtlas,
  files: readonly File[],
  saved: readonly Mapping[],
  options: JobOptions<ImportProgress>,
): Promise<InspectOutput> =>
  inspectRest((rest) => run({ task: 'inspect', base, files: rest, saved }, options), files);

/** Walks every row and says how it ends; keeps none. */
export const checkFiles = (
  base: BaseAtlas,
  files: readonly File[],
  choices: readonly TableChoice[],
  today: string,
  options: JobOptions<ImportProgress>,
): Promise<CheckOutput> => run({ task: 'check', base, files, choices, today }, options);

/** Walks every row once more, protects what was counted, attacks it, and gives the files of the release. */
export const buildFiles = (
  base: BaseAtlas,
  files: readonly File[],
  choices: readonly TableChoice[],
  today: string,
  publication: readonly PublishedTable[],
  options: JobOptions<ImportProgress>,
): Promise<BuildOutput> => run({ task: 'build', base, files, choices, today, publication }, options);

/** Takes the population or the outlines of one table of a file into the atlas; its protected counts stay as they are. */
export const renewFiles = (
  base: BaseAtlas,
  file: File,
  part: string | null,
  options: JobOptions<ImportProgress>,
): Promise<RenewOutput> => run({ task: 'renew', base, files: [file], part }, options);
