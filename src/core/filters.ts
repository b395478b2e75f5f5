import type { Pcode } from './pcode.ts';
import { lastMonths, type Period, previousPeriod } from './period.ts';
import type { Movement } from './schema/arrival.ts';
import { CATEGORIES, CATEGORY_GROUPS, type Category } from './schema/incident.ts';

export const LEVELS = ['adm2', 'adm3'] as const;
export type Level = (typeof LEVELS)[number];

/** What a map or ranking shows: a count, a rate per 100,000 persons a year, or the change against the period before. */
export const MEASURES = ['count', 'rate', 'change'] as const;
export type Measure = (typeof MEASURES)[number];

/** What every screen's filter bar holds. An empty list means all. */
export interface Filters {
  readonly period: Period;
  readonly categories: readonly Category[];
  readonly districts: readonly Pcode[];
  readonly movements: readonly Movement[];
  readonly level: Level;
  readonly measure: Measure;
  /** Service radius around an office, in kilometres. */
  readonly radius_km: number;
}

export const RADIUS_KM = { min: 1, max: 50, standard: 5 } as const;

/** The filters of a fresh visit: the last twelve months of the atlas, violent disputes, every district. */
export function defaultFilters(extent: Period): Filters {
  return {
    period: lastMonths(12, extent),
    categories: CATEGORY_GROUPS.violent_dispute,
    districts: [],
    movements: [],
    level: 'adm2',
    measure: 'rate',
    radius_km: RADIUS_KM.standard,
  };
}

/** True when the list is exactly the categories of violent disputes. */
export const isViolentDisputes = (categories: readonly Category[]): boolean =>
  categories.length === 2 && CATEGORY_GROUPS.violent_dispute.every((code) => categories.includes(code));

/** True when no category is left out. */
export const isEveryCategory = (categories: readonly Category[]): boolean =>
  categories.length === 0 || categories.length === CATEGORIES.length;

/** The same filters for the period of equal length just before. */
export const previousFilters = (filters: Filters): Filters => ({
  ...filters,
  period: previousPeriod(filters.period),
});
