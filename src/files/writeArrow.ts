import { aboutLines, type ExportAbout } from '#core/export/exportAbout.ts';
import { type ExportTable, flatColumns } from '#core/export/exportTable.ts';

/** A table as an Arrow file (Feather 2), the account under the key `about` of the schema's metadata. */
export async function writeArrow(table: ExportTable, about: ExportAbout) {
  const { bool, float64, Table, tableFromArrays, tableToIPC, utf8 } = await import('@uwdata/flechette');
  const types = { text: utf8(), number: float64(), boolean: bool() } as const;
  const columns = flatColumns(table);
  const made = tableFromArrays(
    columns.map(({ id, values }): [string, unknown[]] => [id, [...values]]),
    { types: Object.fromEntries(columns.map(({ id, type }) => [id, types[type]])) },
  );
  const metadata = new Map([
    ['title', about.title],
    ['data_version', about.data_version],
    ['about', JSON.stringify(aboutLines(about))],
  ]);
  const bytes = tableToIPC(new Table({ ...made.schema, metadata }, made.children), { format: 'file' });
  if (!bytes) throw new Error('the table could not be written as Arrow');
  return new Uint8Array(bytes);
}
