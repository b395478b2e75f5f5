import { boundsOf, type Cell, hasValue } from '../cell.ts';
import { cellColumns } from '../schema/table.ts';

/** A value as a reader sees it: text, a number, a boolean, a cell with its doubt, or nothing. */
export type ExportValue = string | number | boolean | null | Cell;
type Flat = string | number | boolean | null;

export interface ExportColumn {
  /** Name in files; a column of a schema keeps its schema name. */
  readonly id: string;
  /** The name that readers see. */
  readonly label: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'cell';
}

/** A table on its way out of the atlas. */
export interface ExportTable {
  readonly columns: readonly ExportColumn[];
  /** Values in the order of the columns. */
  readonly rows: readonly (readonly ExportValue[])[];
}

export interface FlatColumn {
  readonly id: string;
  readonly label: string;
  readonly type: 'text' | 'number' | 'boolean';
  readonly values: readonly Flat[];
}

/**
 * The columns as files hold them. A cell becomes value, `_low`, `_high` and `_kind` (exact, rounded, suppressed, missing),
 * as in the atlas's own tables, and where one is missing `_reason`, so that no number leaves without its doubt; a withheld or
 * absent value is null.
 */
export function flatColumns({ columns, rows }: ExportTable): FlatColumn[] {
  return columns.flatMap((column, k): FlatColumn[] => {
    const values = rows.map((row) => row[k] ?? null);
    if (column.kind !== 'cell')
      return [{ id: column.id, label: column.label, type: column.kind, values: values as Flat[] }];
    const cells = values as (Cell | null)[];
    const names = cellColumns(column.id);
    const part = (
      id: string,
      suffix: string,
      type: FlatColumn['type'],
      of: (cell: Cell) => Flat,
    ): FlatColumn => ({
      id,
      label: suffix ? `${column.label} (${suffix})` : column.label,
      type,
      values: cells.map((cell) => (cell ? of(cell) : null)),
    });
    return [
      part(names.value, '', 'number', (cell) => (hasValue(cell) ? cell.value : null)),
      part(names.low, 'low', 'number', (cell) => boundsOf(cell)?.low ?? null),
      part(names.high, 'high', 'number', (cell) => boundsOf(cell)?.high ?? null),
      part(names.kind, 'kind', 'text', (cell) => cell.kind),
      ...(cells.some((cell) => cell?.kind === 'missing')
        ? [
            part(`${column.id}_reason`, 'reason', 'text', (cell) =>
              cell.kind === 'missing' ? cell.reason : null,
            ),
          ]
        : []),
    ];
  });
}
