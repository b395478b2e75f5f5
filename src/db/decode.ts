import type { Cell } from '#core/cell.ts';
import { CELL_SUM_SUFFIXES, readCellSum } from '#queries/cellSum.ts';

/** The part of an Arrow record batch that decoding needs. */
export interface ArrowBatch {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly typeId: number }[] };
  getChildAt(column: number): { get(row: number): unknown } | null;
}

export type PlainValue = string | number | boolean | null | Date;
export type PlainRow = Readonly<Record<string, PlainValue>>;

// Arrow's number for a date, whose values arrive as milliseconds and would pass for numbers.
const ARROW_DATE = 8;
// A time stamp arrives as a number too, without its unit; a query casts it to a date or to text.
const ARROW_TIMESTAMP = 10;

/**
 * The rows of Arrow batches as plain values. Throws on any value that is not a finite number, text, a boolean, null or a
 * date: wide integers, decimals and nested values are cast in SQL, never here.
 */
export function decodeBatches(batches: readonly ArrowBatch[]): PlainRow[] {
  const rows: Record<string, PlainValue>[] = [];
  for (const batch of batches) {
    const first = rows.length;
    for (let row = 0; row < batch.numRows; row++) rows.push({});
    batch.schema.fields.forEach(({ name, typeId }, column) => {
      const values = batch.getChildAt(column);
      for (let row = 0; row < batch.numRows; row++)
        rows[first + row]![name] = plainValue(name, typeId, values?.get(row) ?? null);
    });
  }
  return rows;
}

function plainValue(column: string, typeId: number, value: unknown): PlainValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeId === ARROW_TIMESTAMP) throw new TypeError(`column ${column} holds a time stamp; cast it in SQL`);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`column ${column} holds ${value}`);
    return typeId === ARROW_DATE ? new Date(value) : value;
  }
  if (value instanceof Date) return value;
  const kind = typeof value === 'object' ? value.constructor.name : typeof value;
  throw new TypeError(`column ${column} holds a ${kind}; cast it in SQL`);
}

/** The rows of an answer: each count's summed columns become one cell under the count's name; all else stays. */
export function readCells(
  rows: readonly PlainRow[],
  counts: readonly string[],
  cellsPerRow: number,
): Readonly<Record<string, PlainValue | Cell>>[] {
  const parts = counts.flatMap((count) => CELL_SUM_SUFFIXES.map((suffix) => count + suffix));
  return rows.map((row) => {
    const read: Record<string, PlainValue | Cell> = { ...row };
    for (const part of parts) delete read[part];
    for (const count of counts) read[count] = readCellSum(row, count, cellsPerRow);
    return read;
  });
}
