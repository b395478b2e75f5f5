import { csvText } from '#core/export/csvText.ts';
import { type ExportTable, flatColumns } from '#core/export/exportTable.ts';
import type { DataColumn } from './dataColumn.ts';

/** A table as it leaves the atlas: the same columns and rows, periods as codes. */
export const exportRows = <Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[]): ExportTable => ({
  columns: columns.map(({ id, label, kind }) => ({ id, label, kind: kind === 'period' ? 'text' : kind })),
  rows: rows.map((row) => columns.map((column) => column.value(row))),
});

/**
 * A table as CSV text (RFC 4180). A cell becomes four columns, value, low, high and kind, so that no number leaves without
 * its doubt; a withheld or absent value is empty and its kind says which.
 */
export const tableCsv = <Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[]): string =>
  csvText(flatColumns(exportRows(columns, rows)));
