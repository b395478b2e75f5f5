import papa from 'papaparse';

/**
 * The cells of one of our own CSV texts (RFC 4180, commas unless told, UTF-8), row by row, header included; blank lines are left out. Files of
 * others, which may be anything, go through `core/read`.
 */
export function parseCsv(text: string, delimiter: ',' | ';' = ','): string[][] {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { data } = papa.parse<string[]>(source, { delimiter, newline: '\n' });
  return data.filter((row) => row.length > 1 || row[0] !== '');
}

/** Rows as CSV text with a header; null and undefined become empty cells. */
export function toCsv<R extends object>(columns: readonly (keyof R & string)[], rows: readonly R[]): string {
  const write = (value: unknown) => {
    const text = value === null || value === undefined ? '' : String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => `${cells.map(write).join(',')}\n`)
    .join('');
}
