import { boundsOf, hasValue } from '#core/cell.ts';
import { cellColumns } from '#core/schema/table.ts';
import type { DataColumn } from './dataColumn.ts';

/**
 * A table as CSV text (RFC 4180). A cell becomes four columns, value, low, high and kind, so that no number leaves without
 * its doubt; a withheld or absent value is empty and its kind says which.
 */
export function tableCsv<Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[]): string {
  const head = columns.flatMap(({ kind, id }) => (kind === 'cell' ? Object.values(cellColumns(id)) : [id]));
  const body = rows.map((row) => columns.flatMap((column) => fieldsOf(column, row)));
  return [head, ...body].map((fields) => `${fields.map(quote).join(',')}\r\n`).join('');
}

function fieldsOf<Row>(column: DataColumn<Row>, row: Row): string[] {
  switch (column.kind) {
    case 'cell': {
      const cell = column.value(row);
      const bounds = boundsOf(cell);
      return [
        hasValue(cell) ? String(cell.value) : '',
        bounds ? String(bounds.low) : '',
        bounds ? String(bounds.high) : '',
        cell.kind,
      ];
    }
    case 'number':
      return [String(column.value(row) ?? '')];
    case 'period':
      return [column.value(row)];
    case 'text':
      return [inert(column.value(row))];
  }
}

/** A spreadsheet runs text that begins like a formula (OWASP, CSV injection); an apostrophe keeps it text. */
const inert = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quote = (field: string): string =>
  /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
