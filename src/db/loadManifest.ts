import type { Manifest } from '#core/manifest.ts';
import { isMonth } from '#core/period.ts';
import { PROTECTED_NAMES, SCHEMA_VERSION, TABLE_NAMES } from '#core/schema/tables.ts';

/** Fetches and checks the manifest of an atlas folder; `base` ends with a slash. Throws when it is missing or does not fit. */
export async function loadManifest(base: string, fetch = globalThis.fetch): Promise<Manifest> {
  const url = `${base}manifest.json`;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  let json: unknown;
  try {
    json = await response.json();
  } catch (cause) {
    throw new Error(`${url} is not JSON`, { cause });
  }
  return parseManifest(json, url);
}

/** The manifest that JSON holds. Throws with everything that is wrong with it, or with the versions when they differ. */
export function parseManifest(json: unknown, name = 'manifest.json'): Manifest {
  if (!isRecord(json)) throw new Error(`${name} is not an object`);
  if (json.schema_version !== SCHEMA_VERSION)
    throw new Error(
      `${name} has schema version ${String(json.schema_version)}, this page reads version ${SCHEMA_VERSION}: ` +
        'rebuild the atlas, or reload the page if the atlas is newer',
    );
  const problems = problemsOf(json);
  if (problems.length > 0) throw new Error(`${name} is damaged: ${problems.join('; ')}`);
  return json as unknown as Manifest;
}

function problemsOf(manifest: Record<string, unknown>): string[] {
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => holds || problems.push(problem);
  const { extent, tables, files } = manifest;
  expect(isRecord(manifest.atlas), 'atlas is missing');
  expect(
    isRecord(extent) && isMonthText(extent.start) && isMonthText(extent.end) && extent.start <= extent.end,
    'extent is no period',
  );
  for (const list of ['districts', 'origins'])
    expect(
      isListOf(manifest[list], (code) => typeof code === 'string'),
      `${list} is no list of codes`,
    );
  expect(typeof manifest.data_version === 'string', 'data_version is missing');
  expect(isListOf(manifest.publication, isPublishedTable), 'publication is no list of tables');
  expect(isRecord(manifest.disclosure), 'disclosure is missing');
  for (const table of TABLE_NAMES)
    expect(isTable(isRecord(tables) && tables[table]), `table ${table} is missing`);
  for (const file of ['areas', 'water', 'summary'])
    expect(isFile(isRecord(files) && files[file]), `file ${file} is missing`);
  return problems;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isMonthText = (value: unknown): value is string => typeof value === 'string' && isMonth(value);

const isListOf = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test);

const isPublishedTable = (value: unknown): boolean =>
  isRecord(value) && PROTECTED_NAMES.some((name) => name === value.table) && isRecord(value.grains);

// A file is named, never addressed, so that a manifest cannot send the page elsewhere.
const isFile = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.file === 'string' &&
  /^[\w-][\w.-]*$/.test(value.file) &&
  typeof value.sha256 === 'string' &&
  /^[0-9a-f]{64}$/.test(value.sha256) &&
  Number.isInteger(value.bytes);

const isTable = (value: unknown): boolean =>
  isFile(value) &&
  isRecord(value) &&
  Number.isInteger(value.rows) &&
  ['published', 'illustrative', 'imported'].includes(value.provenance as string);
