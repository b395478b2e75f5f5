import { isValidElement, type ReactNode } from 'react';
import type { ExportTable } from '#core/export/exportTable.ts';
import { DataTable, type DataTableProps } from '#ui/DataTable.tsx';
import { exportRows } from '#ui/tableCsv.ts';

/** The rows of a view's table twin, read from the element, so that the file holds what the reader sees; undefined for others. */
export function twinTable(twin: ReactNode): (() => ExportTable) | undefined {
  if (!isValidElement<DataTableProps<unknown>>(twin) || twin.type !== DataTable) return undefined;
  const { columns, rows } = twin.props;
  return () => exportRows(columns, rows);
}
