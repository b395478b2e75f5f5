import { type Cell, exact, rounded, suppressed } from '../cell.ts';
import type { DisclosureSettings } from '../manifest.ts';
import type { PersonsBasis } from '../schema/arrival.ts';
import type { TrueArrivals, TrueCells } from '../tabulate.ts';
import { householdSizeOf, personsCell } from './personsCell.ts';

/** The settings that protection needs; what was done with them is printed with every output. */
export type ProtectionRule = Pick<
  DisclosureSettings,
  'threshold' | 'sensitive_threshold' | 'sensitive_categories' | 'base'
>;

/** Cells as they may be published: the same keys in the same order, every true number replaced by a cell. */
export interface ProtectedCells<Measure extends string = string> {
  readonly table: TrueCells['table'];
  readonly rows: number;
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly measures: Readonly<Record<Measure, readonly Cell[]>>;
}

export interface ProtectedArrivals extends ProtectedCells<'households' | 'persons'> {
  readonly persons_basis: readonly PersonsBasis[];
}

/**
 * Protects the counts of cases: 0 stays exact, 1 to threshold − 1 is withheld, anything else is rounded to the nearest
 * multiple of the base. Each cell on its own: parts need not add up to their total, and what a reader can work out by
 * subtraction is not tested. `protectTogether` solves all cells together instead.
 */
export function protectIncidents(cells: TrueCells<'count'>, rule: ProtectionRule): ProtectedCells<'count'> {
  checkRule(rule);
  const sensitive = new Set(rule.sensitive_categories);
  const count = Array.from(cells.measures.count, (value, k) =>
    protectCount(
      value,
      sensitive.has(cells.keys.category![k]!) ? rule.sensitive_threshold : rule.threshold,
      rule.base,
    ),
  );
  return { table: cells.table, rows: cells.rows, keys: cells.keys, measures: { count } };
}

/** Protects arrivals. Households follow the rule for cases; persons follow their households (see `personsCell`). */
export function protectArrivals(cells: TrueArrivals, rule: ProtectionRule): ProtectedArrivals {
  checkRule(rule);
  const households: Cell[] = [];
  const persons: Cell[] = [];
  const size = householdSizeOf(cells);
  for (let k = 0; k < cells.rows; k++) {
    const cell = protectCount(cells.measures.households[k]!, rule.threshold, rule.base);
    households.push(cell);
    persons.push(
      personsCell(cells.measures.persons[k]!, cell, cells.persons_basis[k] === 'modelled', size, rule.base),
    );
  }
  return {
    table: cells.table,
    rows: cells.rows,
    keys: cells.keys,
    measures: { households, persons },
    persons_basis: cells.persons_basis,
  };
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
