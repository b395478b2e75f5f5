import { type Cell, exact, rounded, suppressed } from '../cell.ts';
import { MEASURES } from '../schema/dimensions.ts';
import type { TrueCells } from '../tabulate.ts';
import { isModelled, membersCell, membersOf, unitSizeOf } from './membersCell.ts';
import { isSensitiveRow, type ProtectionRule } from './rule.ts';

/** Cells as they may be published: the same keys in the same order, every true number replaced by a cell. */
export interface ProtectedCells {
  readonly table: TrueCells['table'];
  readonly rows: number;
  readonly keys: TrueCells['keys'];
  readonly facts: TrueCells['facts'];
  readonly measures: Readonly<Record<string, readonly Cell[]>>;
}

/** What was published before of the same numbers and must stay: measure to row to cell. */
export type EarlierCells = Readonly<Record<string, ReadonlyMap<number, Cell>>>;

/**
 * Protects counts one by one: 0 stays exact, 1 to threshold − 1 is withheld, anything else is rounded to the nearest
 * multiple of the base; members follow their units (see `membersCell`). Parts need not add up to their total, and what a
 * reader can work out by subtraction is not tested. `roundCells` solves all cells together instead.
 */
export function protectOneByOne(cells: TrueCells, rule: ProtectionRule): ProtectedCells {
  checkRule(rule);
  const { table, rows, keys, facts } = cells;
  const members = membersOf(cells);
  const measures: Record<string, readonly Cell[]> = {};
  for (const name of MEASURES[table])
    if (!members.some((column) => column.name === name))
      measures[name] = Array.from(cells.measures[name]!, (value, k) =>
        protectCount(
          value,
          isSensitiveRow(rule, cells, k) ? rule.sensitive_threshold : rule.threshold,
          rule.base,
        ),
      );
  for (const column of members) {
    const size = unitSizeOf(cells, column);
    measures[column.name] = Array.from(cells.measures[column.name]!, (count, k) =>
      membersCell(count, measures[column.of]![k]!, isModelled(cells, column, k), size, rule.base, column),
    );
  }
  return { table, rows, keys, facts, measures };
}

/**
 * One count under the threshold rule and rounding. The interval of a rounded cell certainly holds the true count: half a
 * base to each side, and never below the threshold, since a smaller count would have been withheld.
 */
export function protectCount(count: number, threshold: number, base: number): Cell {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`);
  if (count === 0) return exact(0);
  if (count < threshold) return suppressed(1, threshold - 1);
  const half = Math.floor(base / 2);
  const nearest = Math.round(count / base) * base;
  const low = Math.max(threshold, nearest - half);
  return rounded(Math.max(nearest, low), low, nearest + half);
}

function checkRule(rule: ProtectionRule): void {
  const whole = (value: number) => Number.isInteger(value) && value >= 1;
  if (![rule.threshold, rule.sensitive_threshold, rule.base].every(whole))
    throw new RangeError('disclosure: thresholds and base are whole numbers of 1 or more');
  // An even base has counts at equal distance from two multiples, and its interval would be lopsided.
  if (rule.base % 2 === 0) throw new RangeError('disclosure: the base is an odd number');
}
