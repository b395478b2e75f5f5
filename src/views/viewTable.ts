import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { type Cell, exact, hasValue } from '#core/cell.ts';
import type { CellUnit } from '#i18n/format.ts';
import type { I18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { DataTable, type DataTableProps } from '#ui/DataTable.tsx';
import { type DataColumn, sortRows } from '#ui/dataColumn.ts';
import type { ViewCell, ViewTable } from './ViewFigure.ts';

/** A view's table twin, alone or among other parts, with its words and numbers, in the order in which it first stands; null for other elements. */
export function viewTable(twin: ReactNode, i18n: I18n): ViewTable | null {
  const found = Children.toArray(twin).find((part) => isValidElement(part) && part.type === DataTable) as
    | ReactElement<DataTableProps<unknown>>
    | undefined;
  if (!found) return null;
  const { columns, rows, rowId, sorting } = found.props;
  const by = columns.find(({ id }) => id === sorting?.column);
  const sorted = by && sorting ? sortRows(rows, by, sorting.direction, i18n.locale) : rows;
  return {
    columns: columns.map(({ id, label, kind }) => ({ id, label, kind })),
    rows: sorted.map((row) => ({
      id: rowId(row),
      cells: columns.map((column) => viewCell(column, row, i18n)),
    })),
  };
}

function viewCell<Row>(column: DataColumn<Row>, row: Row, i18n: I18n): ViewCell {
  const { format } = i18n;
  switch (column.kind) {
    case 'text':
      return { text: column.value(row) };
    case 'period': {
      const period = column.value(row);
      return { text: format.monthOrYear(period), period };
    }
    case 'number': {
      const value = column.value(row);
      if (value === null) return { text: '–' };
      const text = (column.say ?? format.number)(value);
      // A year is a name and no figure.
      return column.say === format.year ? { text } : { text, cell: exact(value) };
    }
    case 'cell': {
      const cell = column.value(row);
      const unit = typeof column.unit === 'function' ? column.unit(row) : column.unit;
      return { text: cellText(cell, unit, i18n), cell, ...(unit ? { unit } : {}) };
    }
  }
}

const RATIOS: readonly CellUnit[] = ['rate', 'share', 'change'];

/** A cell for a printed table: the number without its unit, its doubt in brackets, or the reason for the gap. */
export function cellText(
  cell: Cell,
  unit: CellUnit | undefined,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  // A count has no denominator to miss: there is nothing to count here.
  if (cell.kind === 'missing' && cell.reason === 'no-denominator' && unit && !RATIOS.includes(unit))
    return '–';
  if (!hasValue(cell))
    return cell.kind === 'suppressed' ? t.cell.suppressed : t.cell.missingReason[cell.reason];
  const say = (value: number) => format.cellShort(exact(value), unit);
  if (cell.kind === 'exact') return say(cell.value);
  const [low, high] = [say(cell.low), say(cell.high)];
  const range =
    unit === 'change' || cell.low < 0 ? fill(t.cell.rangeSigned, { low, high }) : format.range(low, high);
  return `${say(cell.value)} (${range})`;
}
