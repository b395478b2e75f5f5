import { type Cell, exact, type MissingReason, missing, rounded, suppressed } from '../cell.ts';
import { cellColumns } from '../schema/table.ts';
import { type DescribedColumn, FREE_ROWS_MAX, freeKind } from './freeSelect.ts';

export type FreeValue = string | number | boolean | null | Cell;
type Plain = string | number | boolean | null;

export interface FreeColumn {
  readonly name: string;
  /** `cell`: four columns of the answer (`count`, `count_low`, `count_high`, `count_kind`) read as one cell. */
  readonly kind: 'text' | 'number' | 'boolean' | 'cell';
}

/** The answer to a reader's own question. */
export interface FreeResult {
  readonly columns: readonly FreeColumn[];
  readonly rows: readonly Readonly<Record<string, FreeValue>>[];
  /** Whether there were more rows than are shown. */
  readonly cut: boolean;
}

/**
 * Reads an answer. Where a number came with its bounds and its kind under the names that protected tables use, the four
 * columns become one cell, so that the doubt stays visible; bounds alone (`n`, `n_low`, `n_high`) make a rounded cell.
 */
export function freeResult(
  described: readonly DescribedColumn[],
  rows: readonly Readonly<Record<string, Plain>>[],
): FreeResult {
  const kinds = new Map(
    described.map(({ column_name, column_type }) => [column_name, freeKind(column_type)]),
  );
  const isNumber = (name: string) => kinds.get(name) === 'number';
  const cells = [...kinds.keys()].filter((name) => {
    const { low, high } = cellColumns(name);
    return isNumber(name) && isNumber(low) && isNumber(high);
  });
  const parts = new Set<string>(
    cells.flatMap((name) => {
      const { low, high, kind } = cellColumns(name);
      return [low, high, kind];
    }),
  );
  const columns = [...kinds]
    .filter(([name]) => !parts.has(name))
    .map(([name, kind]): FreeColumn => ({ name, kind: cells.includes(name) ? 'cell' : kind }));
  return {
    columns,
    cut: rows.length > FREE_ROWS_MAX,
    rows: rows
      .slice(0, FREE_ROWS_MAX)
      .map((row) =>
        Object.fromEntries(
          columns.map(({ name, kind }) => [
            name,
            kind === 'cell' ? readCell(row, name) : (row[name] ?? null),
          ]),
        ),
      ),
  };
}

const REASONS: readonly MissingReason[] = ['not-collected', 'not-published', 'low-base', 'no-denominator'];

function readCell(row: Readonly<Record<string, Plain>>, name: string): Cell {
  const names = cellColumns(name);
  const [value, low, high] = [row[names.value], row[names.low], row[names.high]];
  const kind = row[names.kind];
  const bounds = typeof low === 'number' && typeof high === 'number';
  if (kind === 'missing')
    return missing(REASONS.find((reason) => reason === row[`${name}_reason`]) ?? 'not-published');
  if (kind === 'suppressed') return bounds ? suppressed(low, high) : suppressed();
  if (typeof value !== 'number') return bounds ? suppressed(low, high) : missing('not-published');
  if (kind === 'exact' || !bounds) return exact(value);
  return low <= value && value <= high ? rounded(value, low, high) : exact(value);
}
