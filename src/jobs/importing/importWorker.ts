import sqlWasm from 'sql.js/dist/sql-wasm.wasm?url';
import { engineOfHighs } from '#core/audit/engineOfHighs.ts';
import { BadInput, sayProblem } from '#core/build/problems.ts';
import { replaceRecords } from '#core/build/replaceRecords.ts';
import { compareTable } from '#core/checks/compareTable.ts';
import { NumberSet } from '#core/checks/NumberSet.ts';
import { solverOf } from '#core/disclosure/solverOf.ts';
import { type ImportReport, joinReports } from '#core/importing/importReport.ts';
import { type ImportContext, importTable } from '#core/importing/importTable.ts';
import { prepareTable } from '#core/importing/prepareTable.ts';
import { RecordCounter } from '#core/importing/RecordCounter.ts';
import { blobInput } from '#core/read/inputFile.ts';
import { ReadFault } from '#core/read/ReadFault.ts';
import { BROWSER_LIMITS, type RawTable } from '#core/read/rawTable.ts';
import { readTables } from '#core/read/readTables.ts';
import { recognise } from '#core/recognise/recognise.ts';
import { areasOf } from '#core/renew/areasOf.ts';
import { readRenewal } from '#core/renew/readRenewal.ts';
import { renewRelease } from '#core/renew/renewRelease.ts';
import type { ProtectedTable } from '#core/schema/tables.ts';
import { loadHighs } from '../loadHighs.ts';
import { serveJob } from '../serveJob.ts';
import { baseFacts } from './baseFacts.ts';
import type {
  BadFile,
  BuildOutput,
  CheckOutput,
  ImportInput,
  ImportProgress,
  InspectOutput,
  RenewOutput,
  SeenTable,
} from './importJob.ts';
import { OpenPlaces } from './OpenPlaces.ts';

type Tell = (progress: ImportProgress) => void;

serveJob<ImportInput, ImportProgress, InspectOutput | CheckOutput | BuildOutput | RenewOutput>(
  (input, progress) => {
    switch (input.task) {
      case 'inspect':
        return inspect(input, progress);
      case 'check':
        return check(input, progress);
      case 'build':
        return build(input, progress);
      case 'renew':
        return renew(input, progress);
    }
  },
);

/** Messages cost more than rows, so progress goes out a few times a second. */
const REPORT_MS = 150;

function tablesOf(file: File, tell: Tell, rows: { count: number }): Promise<RawTable[]> {
  let last = 0;
  return readTables(blobInput(file.name, file), {
    limits: BROWSER_LIMITS,
    sqlWasm,
    onBytes: (bytes) => {
      const now = performance.now();
      if (now - last < REPORT_MS) return;
      last = now;
      tell({ stage: 'read', file: file.name, share: bytes / file.size, rows: rows.count });
    },
  });
}

async function inspect(
  { base, files, saved }: ImportInput & { task: 'inspect' },
  tell: Tell,
): Promise<InspectOutput> {
  const { index, compared } = baseFacts(base);
  const tables: SeenTable[] = [];
  const bad: BadFile[] = [];
  for (const file of files) {
    tell({ stage: 'read', file: file.name, share: 0, rows: 0 });
    try {
      for (const raw of await tablesOf(file, () => {}, { count: 0 })) {
        const format = recognise(raw.columns);
        const prepared = await prepareTable(raw, index, { saved });
        const isCompared = prepared.feeds === 'area' || prepared.feeds === 'population';
        tables.push({
          file: raw.file,
          part: raw.part,
          columns: raw.columns,
          ...prepared,
          compared: format && isCompared ? await compareTable(raw, format, compared) : [],
        });
      }
    } catch (fault) {
      if (!(fault instanceof ReadFault)) throw fault;
      bad.push({ file: file.name, kind: fault.kind, row: fault.row });
    }
  }
  return { tables, bad };
}

/** Walks the rows of all chosen tables; counts and open places stay, rows do not. */
async function walk({ base, files, choices, today }: Extract<ImportInput, { choices: unknown }>, tell: Tell) {
  const facts = baseFacts(base);
  const counters = new Map<ProtectedTable, { counter: RecordCounter; seen: NumberSet }>();
  const open = new OpenPlaces(facts.index);
  const reports: ImportReport[] = [];
  const rows = { count: 0 };
  for (const file of files) {
    const wanted = choices.filter((choice) => choice.file === file.name);
    if (wanted.length === 0) continue;
    for (const raw of await tablesOf(file, tell, rows)) {
      const choice = wanted.find(({ part }) => part === raw.part);
      if (!choice) continue;
      const { mapping } = choice;
      const own = counters.get(mapping.table) ?? {
        counter: new RecordCounter(mapping.table),
        seen: new NumberSet(),
      };
      counters.set(mapping.table, own);
      const before = rows.count;
      const context: ImportContext = {
        ...facts,
        atlas: base.manifest,
        today,
        extent: null,
        seen: own.seen,
        onRows: (read) => {
          rows.count = before + read;
        },
        onOpenPlace: (role, clue, match) => open.add(role, clue, match),
      };
      reports.push(await importTable(raw, mapping, context, (record) => own.counter.add(record)));
    }
  }
  const extents = [...counters.values()].flatMap(({ counter }) => counter.extent() ?? []);
  const extent =
    extents.length === 0
      ? null
      : {
          start: extents.map(({ start }) => (start.length === 4 ? `${start}-01` : start)).sort()[0]!,
          end: extents
            .map(({ end }) => (end.length === 4 ? `${end}-12` : end))
            .sort()
            .at(-1)!,
        };
  return { report: joinReports(reports), counters, extent, places: open.list() };
}

async function check(input: ImportInput & { task: 'check' }, tell: Tell): Promise<CheckOutput> {
  const { report, extent, places } = await walk(input, tell);
  return { report, extent, places };
}

async function build(input: ImportInput & { task: 'build' }, tell: Tell): Promise<BuildOutput> {
  const { report, counters, extent } = await walk(input, tell);
  if (!extent) throw new RangeError('no record was left to publish');
  const highs = await loadHighs();
  const release = orSaid(() =>
    replaceRecords({
      manifest: input.base.manifest,
      files: input.base.files,
      records: Object.fromEntries([...counters].map(([table, { counter }]) => [table, counter.rows()])),
      extent,
      publication: input.publication,
      solve: solverOf(highs),
      engine: engineOfHighs(highs),
      progress: ({ stage }) => tell({ stage }),
    }),
  );
  return { report, files: release.files, attacked: release.attacked?.['small-counts'] ?? 0 };
}

async function renew(
  { base, files, part }: ImportInput & { task: 'renew' },
  tell: Tell,
): Promise<RenewOutput> {
  for (const file of files)
    for (const raw of await tablesOf(file, tell, { count: 0 })) {
      if (raw.part !== part) continue;
      const read = await readRenewal(raw, areasOf(base));
      if (read.kind === 'missing') return read;
      if (read.kind === 'renewal') return { kind: 'renewed', files: renewRelease(base, read.renewal).files };
    }
  return { kind: 'missing', codes: [] };
}

/** Problems become one message, since a worker hands over nothing else of an error. */
function orSaid<T>(make: () => T): T {
  try {
    return make();
  } catch (fault) {
    if (!(fault instanceof BadInput)) throw fault;
    throw new Error(fault.problems.slice(0, 3).map(sayProblem).join(' '), { cause: fault });
  }
}
