import { pcodeOf } from '../places/matchPlace.ts';
import { isBlank, type RawColumn, type RawTable, type Scalar } from '../read/rawTable.ts';
import { readDate } from '../read/readDate.ts';
import { readNumber } from '../read/readNumber.ts';

/** What the values of a column look like, from the first rows of its table. */
export interface ColumnProfile {
  readonly column: RawColumn;
  /** Cells that are not empty. */
  readonly filled: number;
  /** Values and how often they occur, in the order of first appearance; at most `MOST_VALUES` of them. */
  readonly values: ReadonlyMap<string, number>;
  /** Whether there are more values than `values` holds. */
  readonly more: boolean;
  /** The first cells that are not empty, at most `SAMPLE`. */
  readonly sample: readonly Scalar[];
  /** Shares of the sample that read as a date, a number and a P-code. */
  readonly dates: number;
  readonly numbers: number;
  readonly pcodes: number;
}

/** A table as far as it was looked at. */
export interface TableProfile {
  readonly rows: number;
  /** Whether these are all rows. */
  readonly whole: boolean;
  readonly columns: readonly ColumnProfile[];
  readonly preview: readonly (readonly Scalar[])[];
}

/** Values of a column that are kept apart. */
const MOST_VALUES = 3000;
const SAMPLE = 2000;
const PREVIEW = 20;

/** Looks at the first rows of a table, as many as asked. */
export async function profileTable(
  table: RawTable,
  most = 20_000,
  signal?: AbortSignal,
): Promise<TableProfile> {
  const counts = table.columns.map(() => new Map<string, number>());
  const samples = table.columns.map((): Scalar[] => []);
  const filled = table.columns.map(() => 0);
  const more = table.columns.map(() => false);
  const preview: (readonly Scalar[])[] = [];
  let rows = 0;
  let whole = true;
  outer: for await (const batch of table.batches(signal)) {
    for (const row of batch.rows) {
      if (row.every(isBlank)) continue;
      if (rows === most) {
        whole = false;
        break outer;
      }
      rows++;
      if (preview.length < PREVIEW) preview.push(row);
      for (let k = 0; k < counts.length; k++) {
        const cell = row[k];
        if (cell === undefined || isBlank(cell)) continue;
        filled[k]!++;
        if (samples[k]!.length < SAMPLE) samples[k]!.push(cell);
        const text = String(cell).trim();
        const known = counts[k]!.get(text);
        if (known !== undefined) counts[k]!.set(text, known + 1);
        else if (counts[k]!.size < MOST_VALUES) counts[k]!.set(text, 1);
        else more[k] = true;
      }
    }
  }
  const columns = table.columns.map((column, k): ColumnProfile => {
    const sample = samples[k]!;
    const share = (test: (cell: Scalar) => boolean) =>
      sample.length === 0 ? 0 : sample.filter(test).length / sample.length;
    return {
      column,
      filled: filled[k]!,
      values: counts[k]!,
      more: more[k]!,
      sample,
      dates: share((cell) => readDate(cell) !== null),
      numbers: share((cell) => readNumber(cell) !== null),
      pcodes: share((cell) => typeof cell === 'string' && pcodeOf(cell) !== null),
    };
  });
  return { rows, whole, columns, preview };
}
