import { type Cell, exact, hasValue, rounded, scaleCell, suppressed } from '../cell.ts';
import type { Column, Members, Table } from '../schema/table.ts';
import { PROTECTED_TABLES } from '../schema/tables.ts';
import type { TrueCells } from '../tabulate.ts';

/** Which public facts on the size of a unit hold in every cell, so that bounds made from them are certain. */
export interface UnitSize {
  /** At least one and at most `Members.most` members a unit. */
  readonly plausible: boolean;
  /** Modelled members are exactly `Members.usual` a unit. */
  readonly modelledExactly: boolean;
}

/** A count of members with its units, as one table holds them. */
export interface MembersColumn extends Members {
  readonly name: string;
}

/** The columns of a table that count the members of units. */
export function membersOf(cells: Pick<TrueCells, 'table'>): MembersColumn[] {
  const columns: readonly Column[] = (PROTECTED_TABLES[cells.table] as Table).columns;
  return columns.flatMap(({ name, members }) => (members ? [{ name, ...members }] : []));
}

/** Whether the members of a row were multiplied from its units. */
export const isModelled = (cells: TrueCells, { basis }: Members, row: number): boolean =>
  cells.facts[basis]?.[row] === 'modelled';

/** Tests the public facts on the size of a unit against every cell. */
export function unitSizeOf(cells: TrueCells, column: MembersColumn): UnitSize {
  const units = cells.measures[column.of]!;
  const members = cells.measures[column.name]!;
  return {
    plausible: units.every((count, k) => members[k]! >= count && members[k]! <= count * column.most),
    modelledExactly: units.every(
      (count, k) => !isModelled(cells, column, k) || members[k] === count * column.usual,
    ),
  };
}

/**
 * Members (persons) protected consistently with their units (households), whose number they must not give away.
 *
 * - No units: no members, exactly.
 * - Units withheld: members withheld, with the bounds that the rule itself reveals.
 * - Modelled members: the published units times the usual size, since the true product would undo the rounding.
 * - Counted members: rounded to a multiple of base × usual size, so that one unit more or less does not show.
 */
export function membersCell(
  count: number,
  units: Cell,
  modelled: boolean,
  size: UnitSize,
  base: number,
  { usual, most }: Members,
): Cell {
  if (units.kind === 'exact' && units.value === 0) return count === 0 ? exact(0) : suppressed();
  if (modelled && size.modelledExactly) return scaleCell(units, usual);
  if (units.kind === 'suppressed')
    return size.plausible && units.low !== undefined && units.high !== undefined
      ? suppressed(units.low, units.high * most)
      : suppressed();
  if (!hasValue(units)) return units;
  const step = base * usual;
  const nearest = Math.round(count / step) * step;
  const lowest = size.plausible ? (units.kind === 'rounded' ? units.low : units.value) : 0;
  const low = Math.max(lowest, nearest - step / 2);
  return rounded(Math.max(nearest, low), low, nearest + step / 2);
}
