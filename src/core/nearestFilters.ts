import type { Nearest } from './cover.ts';
import type { Filters } from './filters.ts';
import type { Movement } from './schema/arrival.ts';
import type { Category } from './schema/incident.ts';

/** The filters that ask the nearest published question instead; a dimension that did not give way stays as it was. */
export function nearestFilters(filters: Filters, { wanted, relaxed }: Nearest): Filters {
  const gave = (dimension: string) => relaxed.includes(dimension);
  const over = wanted.over;
  return {
    ...filters,
    ...(gave('period') && !wanted.eachPeriod ? { period: wanted.period } : {}),
    ...(gave('category') ? { categories: (over.category ?? []) as readonly Category[] } : {}),
    ...(gave('adm2_pcode') ? { districts: over.adm2_pcode ?? [] } : {}),
    ...(gave('movement') ? { movements: (over.movement ?? []) as readonly Movement[] } : {}),
  };
}
