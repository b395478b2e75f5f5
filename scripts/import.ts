import { existsSync, mkdirSync, openAsBlob, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { BadInput, sayProblem } from '#core/build/problems.ts';
import { FINDINGS } from '#core/checks/finding.ts';
import { NumberSet } from '#core/checks/NumberSet.ts';
import { csvText } from '#core/export/csvText.ts';
import { type ImportReport, joinReports, sayRows } from '#core/importing/importReport.ts';
import { type ImportContext, importTable } from '#core/importing/importTable.ts';
import { lackingRoles, type PreparedTable, prepareTable } from '#core/importing/prepareTable.ts';
import { RecordCounter } from '#core/importing/RecordCounter.ts';
import { type Mapping, parseMapping, printMapping } from '#core/mapping/mapping.ts';
import { areaLocator } from '#core/places/areaAt.ts';
import { gazetteerOf } from '#core/places/gazetteerOf.ts';
import { placeIndex } from '#core/places/placeIndex.ts';
import { blobInput } from '#core/read/inputFile.ts';
import { ReadFault } from '#core/read/ReadFault.ts';
import { type RawTable, SCRIPT_LIMITS } from '#core/read/rawTable.ts';
import { readTables } from '#core/read/readTables.ts';
import { PROTECTED_NAMES, type ProtectedTable } from '#core/schema/tables.ts';
import { en } from '#i18n/importing/en.ts';
import { outlinesOf } from './atlas/outlinesOf.ts';
import { referenceIn } from './atlas/readFolder.ts';
import { commandLine, misused } from './commandLine.ts';

const USAGE = `npm run import -- FILE... --as ${PROTECTED_NAMES.join('|')} [--out data/raw] [--reference data/reference]
  [--mapping FILE] [--drop "Column,Column" | --drop-personal] [--today YYYY-MM-DD]`;

export interface ImportOptions {
  readonly files: readonly string[];
  readonly as: ProtectedTable;
  readonly out: string;
  readonly reference: string;
  readonly mapping?: string;
  readonly drop?: readonly string[];
  readonly dropPersonal?: boolean;
  readonly today?: string;
  readonly log?: (line: string) => void;
}

/**
 * Imports files into the folder of raw records: counted rows of one table, the mapping that was used, and `import-report.json`, whose
 * sums add up to the rows of the files. Throws `BadInput` when personal columns are not dropped or the mapping lacks something.
 */
export async function importFiles(options: ImportOptions): Promise<ImportReport> {
  const { files, as, out, log = () => {} } = options;
  const reference = referenceIn(options.reference);
  const index = placeIndex(
    gazetteerOf(reference.area, reference.localities, reference.place, reference.units),
  );
  const saved = options.mapping ? [mappingIn(options.mapping)] : [];
  const counter = new RecordCounter(as);
  const context: ImportContext = {
    atlas: { districts: reference.districts, origins: reference.settings.origins },
    index,
    locator: areaLocator(outlinesOf(reference.topology)),
    today: options.today ?? new Date().toISOString().slice(0, 10),
    extent: null,
    seen: new NumberSet(),
  };
  mkdirSync(out, { recursive: true });
  const reports: ImportReport[] = [];
  for (const path of files) {
    const input = blobInput(basename(path), await openAsBlob(path));
    for (const raw of await readTables(input, { limits: SCRIPT_LIMITS })) {
      const prepared = await prepareTable(raw, index, { as, saved });
      log(sayTable(raw, prepared));
      const mapping = settled(raw, prepared, options);
      const file = `${raw.file.replace(/\.[^.]*$/, '')}${raw.part ? `-${raw.part.replace(/[^\p{L}\p{N}]+/gu, '-')}` : ''}.mapping.json`;
      writeFileSync(join(out, file), printMapping(mapping));
      const lacking = lackingRoles(mapping);
      if (lacking.length > 0)
        throw new BadInput([
          {
            file: raw.file,
            says: `no column was found for ${lacking.join(', ')}`,
            fix: `Name columns or constants in ${join(out, file)} and give it with --mapping`,
          },
        ]);
      let told = 0;
      const report = await importTable(
        raw,
        mapping,
        {
          ...context,
          onRows: (rows) => {
            if (rows - told >= 1e6) {
              told = rows;
              log(`  ${rows.toLocaleString('en')} rows`);
            }
          },
        },
        (record) => counter.add(record),
      );
      reports.push(report);
    }
  }
  const report = joinReports(reports);
  const rows = counter.rows();
  writeFileSync(
    join(out, `${as}.csv`),
    csvText(
      counter.columns.map((id) => ({
        id,
        label: id,
        type: 'text',
        values: rows.map((row) => row[id] ?? null),
      })),
    ),
  );
  writeFileSync(join(out, 'import-report.json'), `${JSON.stringify(report, null, 1)}\n`);
  sayReport(report, log);
  return report;
}

/** The mapping with personal columns dropped; a file with personal columns that are not is refused. */
function settled(
  raw: RawTable,
  { guess, personal }: PreparedTable,
  { drop = [], dropPersonal }: ImportOptions,
): Mapping {
  const { mapping } = guess;
  const dropped = new Set([
    ...mapping.dropped,
    ...drop,
    ...(dropPersonal ? personal.map(({ column }) => column) : []),
  ]);
  const left = personal.filter(({ column }) => !dropped.has(column));
  if (left.length > 0)
    throw new BadInput(
      left.map(({ column, kind }) => ({
        file: raw.file,
        column,
        says: `the column holds personal data (${en.personalKinds[kind]})`,
        fix: 'Drop it with --drop or --drop-personal; dropped columns are never read',
      })),
    );
  const columns = Object.fromEntries(
    Object.entries(mapping.columns).filter(([, name]) => !dropped.has(name)),
  );
  return {
    ...mapping,
    columns,
    dropped: raw.columns.map(({ name }) => name).filter((name) => dropped.has(name)),
  };
}

function mappingIn(path: string): Mapping {
  const mapping = existsSync(path) ? parseMapping(readFileSync(path, 'utf8')) : null;
  if (mapping) return mapping;
  throw new BadInput([
    { file: path, says: 'it is no mapping', fix: 'Give a file that an import has written' },
  ]);
}

function sayTable(raw: RawTable, { format, guess, saved }: PreparedTable): string {
  const name = `${raw.file}${raw.part ? ` (${raw.part})` : ''}`;
  const kind = format ? en.formats[format] : en.formats.none;
  const columns = Object.entries(guess.mapping.columns).map(([role, column]) => {
    const sure = saved ? '' : ` ${Math.round(100 * (guess.certainty[role] ?? 0))} %`;
    return `  ${role} ← ${column}${sure}`;
  });
  return [`${name}: ${kind}${saved ? ', saved mapping' : ''}`, ...columns].join('\n');
}

function sayReport({ total, findings }: ImportReport, log: (line: string) => void): void {
  const n = (value: number) => value.toLocaleString('en');
  log(
    `${n(total.rows)} rows = ${n(total.used)} used + ${n(total.merged)} merged + ${n(total.rejected)} rejected; ${n(total.records)} records`,
  );
  for (const { kind, file, part, column, value, rows, count, number } of findings.slice(0, 40)) {
    const where = [file, part, column ? `column ${column}` : null, value === undefined ? null : `"${value}"`]
      .filter(Boolean)
      .join(', ');
    const lines = rows.length > 0 ? `, rows ${sayRows(rows)}` : '';
    const { says, fix } = en.findings[kind];
    log(`- ${FINDINGS[kind]}: ${where}: ${says} (${n(number ?? count)}${lines}). ${fix}`);
  }
  if (findings.length > 40) log(`… and ${findings.length - 40} more in import-report.json`);
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const root = resolve(import.meta.dirname, '..');
  const { values, positionals } = commandLine(USAGE, {
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      out: { type: 'string' },
      reference: { type: 'string' },
      mapping: { type: 'string' },
      drop: { type: 'string' },
      'drop-personal': { type: 'boolean' },
      today: { type: 'string' },
    },
  });
  if (positionals.length === 0) misused('No file is named.', USAGE);
  const as =
    PROTECTED_NAMES.find((name) => name === values.as) ??
    misused(values.as ? `There is no table ${values.as}.` : 'Say with --as what the files hold.', USAGE);
  try {
    const report = await importFiles({
      files: positionals,
      as,
      out: resolve(values.out ?? join(root, 'data/raw')),
      reference: resolve(values.reference ?? join(root, 'data/reference')),
      ...(values.mapping ? { mapping: values.mapping } : {}),
      ...(values.drop ? { drop: values.drop.split(',').map((name) => name.trim()) } : {}),
      ...(values.today ? { today: values.today } : {}),
      dropPersonal: values['drop-personal'] ?? false,
      log: (line) => console.log(line),
    });
    if (report.total.used === 0) process.exitCode = 1;
  } catch (error) {
    if (error instanceof ReadFault) {
      const { says, fix } = en.faults[error.kind];
      console.error(`${error.file}${error.row ? `, row ${error.row}` : ''}: ${says} ${fix}`);
    } else if (error instanceof BadInput)
      for (const problem of error.problems) console.error(`- ${sayProblem(problem)}`);
    else throw error;
    process.exitCode = 1;
  }
}
