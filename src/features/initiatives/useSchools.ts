import { useMemo } from 'react';
import type { Filters } from '#core/filters.ts';
import { yearOf } from '#core/period.ts';
import { type SchoolsRow, schools } from '#queries/schools.ts';
import { type Asked, useAsk } from '#views/useAsk.ts';

/** The schools of the selected districts that were visited by the end of the period's last year. */
export interface VisitedSchools {
  readonly visited: readonly SchoolsRow[];
  /** Of these, visited for the first time since the year in which the period begins. */
  readonly fresh: number;
  readonly asked: Asked<SchoolsRow>;
}

export function useSchools(filters: Filters): VisitedSchools {
  const asked = useAsk(schools, filters);
  return useMemo(() => {
    const { districts, period } = asked.filters;
    const visited = (asked.rows ?? []).filter(
      ({ adm2_pcode, first_visit }) =>
        first_visit <= Number(yearOf(period.end)) &&
        (districts.length === 0 || districts.includes(adm2_pcode)),
    );
    const fresh = visited.filter(({ first_visit }) => first_visit >= Number(yearOf(period.start))).length;
    return { visited, fresh, asked };
  }, [asked]);
}
