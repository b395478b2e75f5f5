import type { FlatColumn } from './exportTable.ts';

/** Columns as CSV text (RFC 4180), headed by their ids. Null is empty. */
export function csvText(columns: readonly FlatColumn[]): string {
  const count = columns[0]?.values.length ?? 0;
  const lines = [columns.map(({ id }) => inert(id))];
  for (let row = 0; row < count; row++)
    lines.push(
      columns.map(({ values, type }) => {
        const value = values[row] ?? null;
        return value === null ? '' : type === 'text' ? inert(String(value)) : String(value);
      }),
    );
  return lines.map((fields) => `${fields.map(quote).join(',')}\r\n`).join('');
}

/** A spreadsheet runs text that begins like a formula (OWASP, CSV injection); an apostrophe keeps it text. */
const inert = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quote = (field: string): string =>
  /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
