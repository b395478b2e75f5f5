import type { Cell } from '../cell.ts';
import type { Pcode } from '../pcode.ts';
import type { Month } from '../period.ts';
import type { Sex } from '../schema/incident.ts';
import { TOGETHER } from './figure.ts';
import type { SpaceLevel } from './spaceData.ts';

/** One district's months, in the order of `MethodData.months`. */
export interface DistrictMonths {
  readonly id: Pcode;
  /** Census persons. */
  readonly persons: number;
  readonly cases: readonly Cell[];
  /** Households that arrived. */
  readonly arrivals: readonly Cell[];
}

/** One district's cases by the sex of the person concerned, and its census persons of each sex. */
export interface DistrictSexes {
  readonly id: Pcode;
  readonly persons: { readonly female: number; readonly male: number };
  readonly cases: Readonly<Record<Sex, Cell>>;
}

/** What every method is given: protected monthly counts, as plain data that can go to a worker. */
export interface MethodData {
  /** Consecutive months. */
  readonly months: readonly Month[];
  /** Every district of the atlas, chosen or not. */
  readonly districts: readonly DistrictMonths[];
  /** Districts that the reader chose; empty means all. */
  readonly chosen: readonly Pcode[];
  /** Cases of the chosen districts together. */
  readonly together: readonly Cell[];
  /** Cases by sex over all the months together, and how many years those are; left out where they are not published. */
  readonly sexes?: { readonly years: number; readonly districts: readonly DistrictSexes[] };
  /** Where the areas lie, for methods on place; left out where outlines are missing. */
  readonly space?: readonly SpaceLevel[];
}

/** One series that a method looks at: a district, or the chosen ones together. */
export interface AreaSeries {
  readonly id: Pcode | typeof TOGETHER;
  readonly cells: readonly Cell[];
}

/** The districts that the reader chose; all of them when none is. */
export const chosenDistricts = ({ districts, chosen }: MethodData): readonly DistrictMonths[] =>
  chosen.length === 0 ? districts : districts.filter(({ id }) => chosen.includes(id));

/** The chosen districts together, or the one that is chosen alone. */
export const togetherSeries = (data: MethodData): AreaSeries => ({
  id: data.chosen.length === 1 ? data.chosen[0]! : TOGETHER,
  cells: data.together,
});

/** The districts that a method was to look at and could not. */
export const leftOutOf = (data: MethodData, found: readonly { readonly id: string }[]): readonly string[] =>
  areaSeries(data)
    .map(({ id }) => id)
    .filter((id) => !found.some((one) => one.id === id));

/** Every series that a method tests: the chosen districts together, then each by itself. */
export function areaSeries(data: MethodData): readonly AreaSeries[] {
  const each = chosenDistricts(data).map(({ id, cases }) => ({ id, cells: cases }));
  return each.length === 1 ? [togetherSeries(data)] : [togetherSeries(data), ...each];
}
