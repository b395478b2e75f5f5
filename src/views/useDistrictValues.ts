import { useMemo } from 'react';
import type { Cell } from '#core/cell.ts';
import { type Filters, previousFilters } from '#core/filters.ts';
import { arrivalsByDistrict } from '#queries/arrivalsByDistrict.ts';
import { incidentsByDistrict } from '#queries/incidentsByDistrict.ts';
import { populationByDistrict } from '#queries/populationByDistrict.ts';
import { type AnyAsked, useAsk } from './useAsk.ts';

/** Cells by district for one theme, now and in the period before, and the persons who live there. */
export interface DistrictValues {
  readonly current: ReadonlyMap<string, Cell>;
  readonly previous: ReadonlyMap<string, Cell>;
  readonly persons: ReadonlyMap<string, number>;
  /** The answer behind `current`, for the frame to show its state. */
  readonly answer: AnyAsked;
}

export function useIncidentsByDistrict(filters: Filters): DistrictValues {
  const now = useAsk(incidentsByDistrict, filters);
  const before = useAsk(incidentsByDistrict, usePrevious(filters));
  const persons = usePersonsByDistrict(filters);
  return useMemo(
    () => ({
      current: cellsBy(now.rows, 'count'),
      previous: cellsBy(before.rows, 'count'),
      persons,
      answer: now,
    }),
    [now, before, persons],
  );
}

export function useArrivalsByDistrict(filters: Filters): DistrictValues {
  const now = useAsk(arrivalsByDistrict, filters);
  const before = useAsk(arrivalsByDistrict, usePrevious(filters));
  const persons = usePersonsByDistrict(filters);
  return useMemo(
    () => ({
      current: cellsBy(now.rows, 'households'),
      previous: cellsBy(before.rows, 'households'),
      persons,
      answer: now,
    }),
    [now, before, persons],
  );
}

/** Census persons of each district. */
export function usePersonsByDistrict(filters: Filters): ReadonlyMap<string, number> {
  const { rows } = useAsk(populationByDistrict, filters);
  return useMemo(() => new Map(rows?.map((row) => [row.adm2_pcode, row.female + row.male])), [rows]);
}

const usePrevious = (filters: Filters) => useMemo(() => previousFilters(filters), [filters]);

function cellsBy<K extends string>(
  rows: readonly ({ adm2_pcode: string } & Record<K, Cell>)[] | undefined,
  column: K,
): ReadonlyMap<string, Cell> {
  return new Map(rows?.map((row) => [row.adm2_pcode, row[column]]));
}
