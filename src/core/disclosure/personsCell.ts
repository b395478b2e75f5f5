import { type Cell, exact, hasValue, rounded, scaleCell, suppressed } from '../cell.ts';
import type { TrueArrivals } from '../tabulate.ts';

/** Persons of a family where they were not counted, as DTM multiplies its climate-displaced families. */
export const PERSONS_PER_FAMILY = 6;

/** The most persons that one household of a record may plausibly have; a public bound, not taken from the records. */
export const HOUSEHOLD_SIZE_MAX = 20;

/** Which public facts on household size hold in every cell, so that bounds made from them are certain. */
export interface HouseholdSize {
  /** At least one and at most `HOUSEHOLD_SIZE_MAX` persons a household. */
  readonly plausible: boolean;
  /** Modelled persons are exactly `PERSONS_PER_FAMILY` a household. */
  readonly modelledExactly: boolean;
}

/** Tests the public facts on household size against every cell. */
export function householdSizeOf(cells: TrueArrivals): HouseholdSize {
  const { households, persons } = cells.measures;
  return {
    plausible: households.every(
      (count, k) => persons[k]! >= count && persons[k]! <= count * HOUSEHOLD_SIZE_MAX,
    ),
    modelledExactly: households.every(
      (count, k) => cells.persons_basis[k] !== 'modelled' || persons[k] === count * PERSONS_PER_FAMILY,
    ),
  };
}

/**
 * Persons protected consistently with their households, whose number they must not give away.
 *
 * - No households: no persons, exactly.
 * - Households withheld: persons withheld, with the bounds that the rule itself reveals.
 * - Modelled persons: the published households times 6, since the true product would undo the rounding.
 * - Counted persons: rounded to a multiple of base × 6, so that one family more or less does not show.
 */
export function personsCell(
  persons: number,
  households: Cell,
  modelled: boolean,
  size: HouseholdSize,
  base: number,
): Cell {
  if (households.kind === 'exact' && households.value === 0) return persons === 0 ? exact(0) : suppressed();
  if (modelled && size.modelledExactly) return scaleCell(households, PERSONS_PER_FAMILY);
  if (households.kind === 'suppressed')
    return size.plausible && households.low !== undefined && households.high !== undefined
      ? suppressed(households.low, households.high * HOUSEHOLD_SIZE_MAX)
      : suppressed();
  if (!hasValue(households)) return households;
  const step = base * PERSONS_PER_FAMILY;
  const nearest = Math.round(persons / step) * step;
  const lowest = size.plausible ? (households.kind === 'rounded' ? households.low : households.value) : 0;
  const low = Math.max(lowest, nearest - step / 2);
  return rounded(Math.max(nearest, low), low, nearest + step / 2);
}
