import type { FreeColumn, FreeResult, FreeValue } from '#core/console/freeResult.ts';
import { DataTable } from '#ui/DataTable.tsx';
import type { DataColumn } from '#ui/dataColumn.ts';
import { cellOf } from './ResultChart.tsx';

/** More rows than these make a page that scrolls badly; exports hold them all. */
export const TABLE_ROWS = 500;

interface NumberedRow {
  readonly id: string;
  readonly row: FreeResult['rows'][number];
}

/** The first rows of an answer as a table: on the screen, and as data where the answer is kept. */
export function resultTable(result: FreeResult, caption: string) {
  const rows = result.rows.slice(0, TABLE_ROWS).map((row, k): NumberedRow => ({ id: String(k), row }));
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={result.columns.map(columnOf)}
      rows={rows}
      rowId={({ id }) => id}
    />
  );
}

function columnOf({ name, kind }: FreeColumn): DataColumn<NumberedRow> {
  const base = { id: name, label: name };
  const read = ({ row }: NumberedRow): FreeValue => row[name] ?? null;
  if (kind === 'cell') return { ...base, kind, value: (row) => cellOf(read(row)) };
  if (kind === 'number') return { ...base, kind, value: (row) => read(row) as number | null };
  return { ...base, kind: 'text', value: (row) => String(read(row) ?? '–') };
}
