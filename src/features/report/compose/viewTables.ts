import type { DataSheet, TableBlock, TableCell, TableColumn } from '#core/report/document.ts';
import type { ViewFigure, ViewTable } from '#views/ViewFigure.ts';

/** Rows and columns of a table that a page holds; a workbook holds all. */
export const MOST_ROWS = 30;
const MOST_COLUMNS = 7;

/**
 * The rows that a page shows of a table: months within the period asked for, and where rows name a thing and a month, the
 * months with a column for each thing.
 */
export function shownTable(table: ViewTable, { filters: { period } }: ViewFigure): ViewTable {
  const { columns, rows } = pivoted(table);
  const within = rows.filter(({ cells }) => {
    const month = cells[0]?.period;
    return month === undefined || month.length < 7 || (month >= period.start && month <= period.end);
  });
  return { columns, rows: within.length > 0 ? within : rows };
}

/** A long table of things by month as a wide one; every other table as it is. */
function pivoted(table: ViewTable): ViewTable {
  const [thing, month, count, ...more] = table.columns;
  if (thing?.kind !== 'text' || month?.kind !== 'period' || !count || more.length > 0) return table;
  const names = [...new Set(table.rows.map(({ cells }) => cells[0]!.text))];
  const months = new Map<string, ViewTable['rows'][number]['cells'][number][]>();
  for (const { cells } of table.rows) {
    const key = cells[1]!.period!;
    const row = months.get(key) ?? [cells[1]!, ...names.map(() => ({ text: '–' }))];
    row[1 + names.indexOf(cells[0]!.text)] = cells[2]!;
    months.set(key, row);
  }
  return {
    columns: [month, ...names.map((label) => ({ id: label, label, kind: count.kind }))],
    rows: [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, cells]) => ({ id, cells })),
  };
}

/** The columns of a wide table in portions that fit a page, each beginning with the names of the rows. */
export function portions(columns: number): readonly (readonly number[])[] {
  if (columns <= MOST_COLUMNS) return [Array.from({ length: columns }, (_, k) => k)];
  const parts = Math.ceil((columns - 1) / (MOST_COLUMNS - 1));
  const each = Math.ceil((columns - 1) / parts);
  return Array.from({ length: parts }, (_, part) => [
    0,
    ...Array.from({ length: Math.min(each, columns - 1 - part * each) }, (_, k) => 1 + part * each + k),
  ]);
}

export const columnOf = ({ label, kind }: ViewTable['columns'][number]): TableColumn => ({
  label,
  numeric: kind === 'cell' || kind === 'number',
});

/** All rows of a table that a page cuts, for the workbook. */
export const sheetOf = (title: string, table: ViewTable, note: TableBlock['note']): DataSheet => ({
  name: title,
  title,
  lines: [],
  columns: table.columns.map(columnOf),
  rows: table.rows.map(({ cells }) =>
    cells.map(({ text, cell }): TableCell => (cell ? { text, cell } : { text })),
  ),
  note,
});
