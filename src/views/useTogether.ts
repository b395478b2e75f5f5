import { useMemo } from 'react';
import type { Filters } from '#core/filters.ts';

/** The filters for a cut that is published for all districts together only. The same object while nothing changes. */
export function useTogether(filters: Filters): Filters {
  return useMemo(() => (filters.districts.length === 0 ? filters : { ...filters, districts: [] }), [filters]);
}
