import { type Cell, hasValue, rounded, scaleCell, suppressed } from '../cell.ts';
import { MEASURES } from '../schema/dimensions.ts';
import type { TrueCells } from '../tabulate.ts';
import { doubtOf, type Reach, roundTogether } from './controlledRounding.ts';
import type { SolveProgram } from './integerProgram.ts';
import { isModelled, type MembersColumn, membersOf, unitSizeOf } from './membersCell.ts';
import type { EarlierCells, ProtectedCells } from './protect.ts';
import { relationsOf } from './relations.ts';
import { isSensitiveRow, type ProtectionRule } from './rule.ts';
import { rowsByYear, within } from './years.ts';

/**
 * How the cells of one year and measure were protected. `whole`: all together; `years`: months withheld, since no rounding of
 * all was found in time; `withheld`: all cells withheld.
 */
export interface RoundingNote {
  readonly year: string;
  readonly measure: string;
  readonly cells: number;
  readonly done: 'whole' | 'years' | 'withheld';
  readonly reach: Reach;
  /** Under suppression: counts that are small themselves, all that are hidden, and whether no pattern hides fewer. */
  readonly hidden?: { readonly small: number; readonly all: number; readonly fewest: boolean };
}

/** Protected cells, and how each year was done. */
export type Noted<T> = T & { readonly notes: readonly RoundingNote[] };

/**
 * Protects a table by controlled rounding, all published cells of a year together, so that every margin adds up. Sensitive
 * codes are rounded to their own threshold, which is a multiple of the base. Members of units follow (see `roundMembers`). What was published earlier stays as it is.
 */
export function roundCells(
  cells: TrueCells,
  rule: ProtectionRule,
  solve: SolveProgram,
  earlier: EarlierCells = {},
): Noted<ProtectedCells> {
  checkRule(rule);
  const { table, rows, keys, facts } = cells;
  const notes: RoundingNote[] = [];
  const members = membersOf(cells);
  const measures: Record<string, readonly Cell[]> = {};
  const base = Array.from({ length: rows }, (_, row) =>
    isSensitiveRow(rule, cells, row) ? Math.max(rule.sensitive_threshold, rule.base) : rule.base,
  );
  for (const name of MEASURES[table])
    if (!members.some((column) => column.name === name))
      measures[name] = roundYears(cells, name, base, solve, notes, earlier[name]);
  for (const column of members)
    measures[column.name] = roundMembers(
      cells,
      column,
      measures[column.of]!,
      base,
      solve,
      notes,
      earlier[column.name],
    );
  return { table, rows, keys, facts, measures, notes };
}

/**
 * Members (persons) are rounded together too, to base × usual size, so that one unit more or less does not show. Modelled
 * members are the published units times the usual size. Few published units never stand beside so many members that the
 * largest plausible unit would narrow their interval to less than three numbers. Members of hidden units are hidden. `base` is
 * that of the units.
 */
export function roundMembers(
  cells: TrueCells,
  column: MembersColumn,
  units: readonly Cell[],
  base: readonly number[],
  solve: SolveProgram,
  notes: RoundingNote[],
  earlier?: ReadonlyMap<number, Cell>,
): Cell[] {
  const size = unitSizeOf(cells, column);
  // Exact units times the usual size are exact members, at any step.
  const isProduct = (k: number) => isModelled(cells, column, k) && size.modelledExactly;
  const steps = base.map((each, k) =>
    units[k]!.kind === 'exact' && isProduct(k) ? column.usual : each * column.usual,
  );
  const fixed = new Map<number, number>();
  const most = new Map<number, number>();
  const withheld = new Set<number>();
  units.forEach((cell, k) => {
    if (!hasValue(cell)) withheld.add(k);
    else if (isProduct(k)) fixed.set(k, cell.value * column.usual);
    else if (size.plausible && cell.kind === 'rounded')
      most.set(k, column.most * (cell.high - 2) + steps[k]! - 1);
  });
  const members = roundYears(cells, column.name, steps, solve, notes, earlier, {
    fixed,
    most,
    withheld,
  });
  // A modelled number of members is as certain as the units that it comes from, and no more.
  return members.map((cell, k) =>
    fixed.has(k) && hasValue(cell) && !earlier?.has(k) ? scaleCell(units[k]!, column.usual) : cell,
  );
}

interface Limits {
  readonly fixed: ReadonlyMap<number, number>;
  readonly most: ReadonlyMap<number, number>;
  readonly withheld: ReadonlySet<number>;
}

/** Rounds one measure year by year; no margin reaches over several years. */
function roundYears(
  cells: TrueCells,
  measure: string,
  base: readonly number[],
  solve: SolveProgram,
  notes: RoundingNote[],
  earlier: ReadonlyMap<number, Cell> = new Map(),
  limits?: Limits,
): Cell[] {
  const relations = relationsOf(cells);
  const period = cells.keys.period!;
  const published: Cell[] = Array.from({ length: cells.rows }, () => suppressed());
  for (const [row, cell] of earlier) published[row] = cell;
  const constants = new Map([
    ...(limits?.fixed ?? []),
    ...[...earlier].flatMap(([row, cell]) => (hasValue(cell) ? [[row, cell.value] as const] : [])),
  ]);
  for (const [year, all] of rowsByYear(cells)) {
    if (all.every((row) => earlier.has(row))) continue;
    const rows = all.filter((row) => (earlier.has(row) ? constants.has(row) : !limits?.withheld.has(row)));
    const note = { year, measure, cells: rows.length };
    const attempts = [
      { done: 'whole', rows },
      { done: 'years', rows: rows.filter((row) => period[row]!.length === 4 || earlier.has(row)) },
    ] as const;
    const found = attempts.some(({ done, rows: list }) => {
      const local = new Map(list.map((row, k) => [row, k]));
      const result = roundTogether(
        {
          truth: list.map((row) => cells.measures[measure]![row]!),
          base: list.map((row) => base[row]!),
          relations: within(relations, list),
          fixed: renumber(constants, local),
          ...(limits ? { most: renumber(limits.most, local) } : {}),
        },
        solve,
      );
      if (!result) return false;
      list.forEach((row, k) => {
        if (earlier.has(row)) return;
        const value = result.values[k]!;
        const doubt = doubtOf(base[row]!, result.reach);
        // A true zero is always published as zero, so that any other value stands for one or more.
        published[row] = rounded(value, Math.max(value > 0 ? 1 : 0, value - doubt), value + doubt);
      });
      notes.push({ ...note, done, reach: result.reach });
      return true;
    });
    if (!found) notes.push({ ...note, done: 'withheld', reach: 0 });
  }
  return published;
}

const renumber = (values: ReadonlyMap<number, number>, local: ReadonlyMap<number, number>) =>
  new Map([...values].flatMap(([row, value]) => (local.has(row) ? [[local.get(row)!, value] as const] : [])));

function checkRule({ base, threshold, sensitive_threshold }: ProtectionRule): void {
  if (![base, threshold, sensitive_threshold].every((value) => Number.isInteger(value) && value >= 1))
    throw new RangeError('disclosure: thresholds and base are whole numbers of 1 or more');
  // A base of 2 or less, or below the threshold, would let a small count be told from its neighbours.
  if (base < 3 || base < threshold)
    throw new RangeError('disclosure: the base is 3 or more, and not below the threshold');
  if (sensitive_threshold > base && sensitive_threshold % base !== 0)
    throw new RangeError('disclosure: the sensitive threshold is a multiple of the base');
}
