import { type Cell, hasValue, rounded, scaleCell, suppressed } from '../cell.ts';
import { yearOf } from '../period.ts';
import type { TrueArrivals, TrueCells } from '../tabulate.ts';
import { doubtOf, type Reach, roundTogether } from './controlledRounding.ts';
import type { SolveProgram } from './integerProgram.ts';
import { HOUSEHOLD_SIZE_MAX, householdSizeOf, PERSONS_PER_FAMILY } from './personsCell.ts';
import type { ProtectedArrivals, ProtectedCells, ProtectionRule } from './protect.ts';
import { type Relation, relationsOf } from './relations.ts';

/**
 * How the cells of one year and measure were rounded. `whole`: all together; `years`: months withheld, since no rounding of
 * all was found in time; `withheld`: all cells withheld.
 */
export interface RoundingNote {
  readonly year: string;
  readonly measure: string;
  readonly cells: number;
  readonly done: 'whole' | 'years' | 'withheld';
  readonly reach: Reach;
}

/** Protected cells, and how each year was done. */
export type Noted<T> = T & { readonly notes: readonly RoundingNote[] };

/**
 * Protects the counts of cases by controlled rounding, all published cells of a year together, so that every margin adds up.
 * Sensitive categories are rounded to their own threshold, which is a multiple of the base.
 */
export function roundIncidents(
  cells: TrueCells<'count'>,
  rule: ProtectionRule,
  solve: SolveProgram,
): Noted<ProtectedCells<'count'>> {
  checkRule(rule);
  const sensitive = new Set(rule.sensitive_categories);
  const base = cells.keys.category!.map((code) =>
    sensitive.has(code) ? Math.max(rule.sensitive_threshold, rule.base) : rule.base,
  );
  const notes: RoundingNote[] = [];
  const count = roundYears(cells, 'count', base, solve, notes);
  return { table: cells.table, rows: cells.rows, keys: cells.keys, measures: { count }, notes };
}

/**
 * Protects arrivals by controlled rounding. Persons are rounded together too, to base × 6, so that one family more or less
 * does not show. Modelled persons are the published households times 6. Few published households never stand beside so many
 * persons that the largest plausible household would narrow their interval to less than three numbers.
 */
export function roundArrivals(
  cells: TrueArrivals,
  rule: ProtectionRule,
  solve: SolveProgram,
): Noted<ProtectedArrivals> {
  checkRule(rule);
  const notes: RoundingNote[] = [];
  const households = roundYears(
    cells,
    'households',
    cells.keys.period!.map(() => rule.base),
    solve,
    notes,
  );
  const size = householdSizeOf(cells);
  const step = rule.base * PERSONS_PER_FAMILY;
  const fixed = new Map<number, number>();
  const most = new Map<number, number>();
  const withheld = new Set<number>();
  households.forEach((cell, k) => {
    if (cell.kind !== 'rounded') withheld.add(k);
    else if (cells.persons_basis[k] === 'modelled' && size.modelledExactly)
      fixed.set(k, cell.value * PERSONS_PER_FAMILY);
    else if (size.plausible) most.set(k, HOUSEHOLD_SIZE_MAX * (cell.high - 2) + step - 1);
  });
  const base = households.map(() => step);
  const persons = roundYears(cells, 'persons', base, solve, notes, { fixed, most, withheld });
  return {
    table: cells.table,
    rows: cells.rows,
    keys: cells.keys,
    measures: {
      households,
      // A modelled number of persons is as certain as the households that it comes from, and no more.
      persons: persons.map((cell, k) => {
        const families = households[k]!;
        return fixed.has(k) && hasValue(cell) ? scaleCell(families, PERSONS_PER_FAMILY) : cell;
      }),
    },
    persons_basis: cells.persons_basis,
    notes,
  };
}

interface Limits {
  readonly fixed: ReadonlyMap<number, number>;
  readonly most: ReadonlyMap<number, number>;
  readonly withheld: ReadonlySet<number>;
}

/** Rounds one measure year by year; no margin reaches over several years. */
function roundYears<M extends string>(
  cells: TrueCells<M>,
  measure: M,
  base: readonly number[],
  solve: SolveProgram,
  notes: RoundingNote[],
  limits?: Limits,
): Cell[] {
  const relations = relationsOf(cells);
  const period = cells.keys.period!;
  const published: Cell[] = Array.from({ length: cells.rows }, () => suppressed());
  for (const year of [...new Set(period.map(yearOf))].sort()) {
    const rows = Array.from(period.keys()).filter(
      (row) => yearOf(period[row]!) === year && !limits?.withheld.has(row),
    );
    const note = { year, measure, cells: rows.length };
    const attempts = [
      { done: 'whole', rows },
      { done: 'years', rows: rows.filter((row) => period[row]!.length === 4) },
    ] as const;
    const found = attempts.some(({ done, rows: list }) => {
      const local = new Map(list.map((row, k) => [row, k]));
      const result = roundTogether(
        {
          truth: list.map((row) => cells.measures[measure][row]!),
          base: list.map((row) => base[row]!),
          relations: within(relations, local),
          ...(limits ? { fixed: renumber(limits.fixed, local), most: renumber(limits.most, local) } : {}),
        },
        solve,
      );
      if (!result) return false;
      list.forEach((row, k) => {
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

/** The relations among some rows, under their own numbers. A relation that lost parts is no longer complete. */
function within(relations: readonly Relation[], local: ReadonlyMap<number, number>): Relation[] {
  return relations.flatMap(({ margin, parts, complete }) => {
    const at = local.get(margin);
    const kept = parts.flatMap((part) => local.get(part) ?? []);
    return at === undefined || kept.length === 0
      ? []
      : [{ margin: at, parts: kept, complete: complete && kept.length === parts.length }];
  });
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
