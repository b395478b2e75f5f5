import { type Cell, compareCells, hasValue } from '#core/cell.ts';
import type { Month, Year } from '#core/period.ts';
import type { CellUnit } from '#i18n/format.ts';

interface ColumnBase {
  /** Name in copied text; a column of the schema keeps its schema name. */
  readonly id: string;
  readonly label: string;
}

/** One column of a table: where its value comes from and of what kind it is. */
export type DataColumn<Row> = ColumnBase &
  (
    | {
        readonly kind: 'text';
        readonly value: (row: Row) => string;
        /** Language of texts that are quoted as they are, and of codes; the reader's unless told. */
        readonly lang?: 'en';
      }
    | { readonly kind: 'period'; readonly value: (row: Row) => Month | Year }
    | {
        readonly kind: 'cell';
        readonly value: (row: Row) => Cell;
        /** Of the whole column, or of each row where rows measure different things. */
        readonly unit?: CellUnit | ((row: Row) => CellUnit | undefined);
      }
    | {
        readonly kind: 'number';
        /** Null where there is none. */
        readonly value: (row: Row) => number | null;
        /** How the number is said; with at most two decimals unless told. */
        readonly say?: (value: number) => string;
      }
  );

export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** The direction that a first click gives: numbers largest first, text and time from the beginning. */
export const firstDirection = <Row>(column: DataColumn<Row>): Sorting['direction'] =>
  column.kind === 'cell' || column.kind === 'number' ? 'descending' : 'ascending';

/** Sorts rows by a column, stably. Withheld and absent numbers stand last in either direction. */
export function sortRows<Row>(
  rows: readonly Row[],
  column: DataColumn<Row>,
  direction: Sorting['direction'],
  locale: string,
): Row[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = (a: Row, b: Row): number => {
    switch (column.kind) {
      case 'text':
        return sign * collator.compare(column.value(a), column.value(b));
      case 'period':
        return sign * (column.value(a) < column.value(b) ? -1 : column.value(a) > column.value(b) ? 1 : 0);
      case 'number': {
        const [x, y] = [column.value(a), column.value(b)];
        if (x === null || y === null) return Number(x === null) - Number(y === null);
        return sign * (x - y);
      }
      case 'cell': {
        const [x, y] = [column.value(a), column.value(b)];
        // compareCells puts the largest first.
        return hasValue(x) && hasValue(y) ? -sign * compareCells(x, y) : compareCells(x, y);
      }
    }
  };
  return [...rows].sort(compare);
}
