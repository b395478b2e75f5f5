import { type Cell, exact, missing, rounded, suppressed } from '#core/cell.ts';
import { cellColumns } from '#core/schema/table.ts';

/**
 * SQL that sums the cells of one count column so that their doubt survives: value, bounds, and how many cells of each kind
 * went in. A suppressed cell with published bounds enters as its interval. Every number is cast, since a bare sum reaches
 * JavaScript as a 128-bit decimal.
 */
export function cellSumSql(column: string): string {
  const { value, low, high, kind } = cellColumns(column);
  const tally = (name: string, condition: string) =>
    `CAST(count(*) FILTER (WHERE ${condition}) AS INTEGER) AS ${column}_${name}`;
  return [
    `CAST(coalesce(sum(coalesce(${value}, (${low} + ${high}) / 2.0)), 0) AS DOUBLE) AS ${value}`,
    `CAST(coalesce(sum(${low}), 0) AS DOUBLE) AS ${low}`,
    `CAST(coalesce(sum(${high}), 0) AS DOUBLE) AS ${high}`,
    tally('cells', 'true'),
    tally('suppressed', `${kind} = 'suppressed'`),
    tally('unbounded', `${kind} = 'suppressed' AND ${low} IS NULL`),
    tally('missing', `${kind} = 'missing'`),
  ].join(',\n  ');
}

/** The suffixes that `cellSumSql` adds to a column's name, beside the bare name. */
export const CELL_SUM_SUFFIXES = [
  '_low',
  '_high',
  '_cells',
  '_suppressed',
  '_unbounded',
  '_missing',
] as const;

/**
 * Reads one summed cell. Fewer cells than the cover asked for means that some were not collected; more means that the query
 * counted twice, which is a fault.
 */
export function readCellSum(
  row: Readonly<Record<string, unknown>>,
  column: string,
  cellsPerRow: number,
): Cell {
  const number = (suffix: string): number => {
    const value = row[`${column}${suffix}`];
    if (typeof value !== 'number') throw new TypeError(`${column}${suffix} is ${typeof value}, not a number`);
    return value;
  };
  const cells = number('_cells');
  if (cells > cellsPerRow)
    throw new RangeError(`${column}: ${cells} cells where the cover has ${cellsPerRow}`);
  if (cells < cellsPerRow || number('_missing') > 0) return missing('not-collected');
  if (number('_unbounded') > 0) return suppressed();
  const low = number('_low');
  const high = number('_high');
  // One withheld cell stays withheld; so do several whose bounds are so narrow that their sum would be exact.
  if (number('_suppressed') > 0 && (cells === 1 || low === high)) return suppressed(low, high);
  return low === high ? exact(low) : rounded(number(''), low, high);
}
