/**
 * A published number with its doubt, or the reason why there is none.
 *
 * - `exact`: the true number. Zero is an exact number.
 * - `rounded`: the published value and the interval [low, high] that certainly holds the true number.
 * - `suppressed`: withheld to protect people; `low` and `high` are there when the rule itself reveals them.
 * - `missing`: there is no number, and `reason` says why.
 *
 * The four kinds survive sums, rates, sorting, colour and every exit; they are never flattened to a bare number.
 */
export type Cell = ExactCell | RoundedCell | SuppressedCell | MissingCell;

export interface ExactCell {
  readonly kind: 'exact';
  readonly value: number;
}
export interface RoundedCell {
  readonly kind: 'rounded';
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
export interface SuppressedCell {
  readonly kind: 'suppressed';
  readonly low?: number;
  readonly high?: number;
}
export interface MissingCell {
  readonly kind: 'missing';
  readonly reason: MissingReason;
}

/** Why a number is missing. `low-base`: a rate or change refused because the sample cannot support it. */
export type MissingReason = 'not-collected' | 'not-published' | 'low-base' | 'no-denominator';

/** The kinds of cell in the order in which legends and files list them. */
export const CELL_KINDS = ['exact', 'rounded', 'suppressed', 'missing'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** A cell that carries a value: exact or rounded. */
export type NumberCell = ExactCell | RoundedCell;

export const exact = (value: number): ExactCell => ({ kind: 'exact', value });

export const missing = (reason: MissingReason): MissingCell => ({ kind: 'missing', reason });

/** A rounded cell, or an exact one when the interval has no width. */
export function rounded(value: number, low: number, high: number): NumberCell {
  if (!(low <= value && value <= high))
    throw new RangeError(`rounded cell ${value} lies outside [${low}, ${high}]`);
  return low === high ? exact(value) : { kind: 'rounded', value, low, high };
}

/** A withheld cell; the bounds are given only when the published rule reveals them. */
export function suppressed(low?: number, high?: number): SuppressedCell {
  return low === undefined || high === undefined ? { kind: 'suppressed' } : { kind: 'suppressed', low, high };
}

export const hasValue = (cell: Cell): cell is NumberCell => cell.kind === 'exact' || cell.kind === 'rounded';

/** The interval that certainly holds the true number, or null when nothing bounds it. */
export function boundsOf(cell: Cell): { low: number; high: number } | null {
  switch (cell.kind) {
    case 'exact':
      return { low: cell.value, high: cell.value };
    case 'rounded':
      return { low: cell.low, high: cell.high };
    case 'suppressed':
      return cell.low === undefined || cell.high === undefined ? null : { low: cell.low, high: cell.high };
    case 'missing':
      return null;
  }
}

/**
 * The sum of cells: exact only when every part is exact. A rounded part, or a suppressed part with known bounds, makes the
 * sum rounded with the summed bounds (worst case); a suppressed part without bounds makes it suppressed; a missing part
 * makes it missing. The empty sum is exact zero.
 */
export function sumCells(cells: readonly Cell[]): Cell {
  const gap = cells.find((cell) => cell.kind === 'missing');
  if (gap) return gap;
  let value = 0;
  let low = 0;
  let high = 0;
  for (const cell of cells) {
    const bounds = boundsOf(cell);
    if (!bounds) return suppressed();
    value += hasValue(cell) ? cell.value : (bounds.low + bounds.high) / 2;
    low += bounds.low;
    high += bounds.high;
  }
  if (cells.length === 1 && cells[0]!.kind === 'suppressed') return cells[0]!;
  // A rule so narrow that its bounds meet would otherwise make an exact sum out of a withheld part.
  if (low === high && cells.some((cell) => cell.kind === 'suppressed')) return suppressed(low, high);
  return rounded(value, low, high);
}

/** A cell times a positive constant; gaps stay gaps. */
export function scaleCell(cell: Cell, factor: number): Cell {
  if (!(factor > 0)) throw new RangeError(`a cell is scaled by a positive factor, not ${factor}`);
  switch (cell.kind) {
    case 'exact':
      return exact(cell.value * factor);
    case 'rounded':
      return {
        kind: 'rounded',
        value: cell.value * factor,
        low: cell.low * factor,
        high: cell.high * factor,
      };
    case 'suppressed': {
      const bounds = boundsOf(cell);
      return bounds ? suppressed(bounds.low * factor, bounds.high * factor) : cell;
    }
    case 'missing':
      return cell;
  }
}

/** Orders cells for ranking: values first, largest first; then suppressed; then missing. Stable within each. */
export function compareCells(a: Cell, b: Cell): number {
  const rank = (cell: Cell) => (hasValue(cell) ? 0 : cell.kind === 'suppressed' ? 1 : 2);
  if (hasValue(a) && hasValue(b)) return b.value - a.value;
  return rank(a) - rank(b);
}
