import { useMemo } from 'react';
import { type Cell, missing } from '#core/cell.ts';
import { changeVerdicts } from '#core/changes/changeVerdicts.ts';
import { type Filters, previousFilters } from '#core/filters.ts';
import type { Month } from '#core/period.ts';
import type { Verdict } from '#core/rates.ts';
import { arrivalsByDistrict } from '#queries/arrivalsByDistrict.ts';
import { arrivalsByDistrictMonth } from '#queries/arrivalsByDistrictMonth.ts';
import { incidentsByDistrict } from '#queries/incidentsByDistrict.ts';
import { incidentsByDistrictMonth } from '#queries/incidentsByDistrictMonth.ts';
import { type PopulationByDistrictRow, populationByDistrict } from '#queries/populationByDistrict.ts';
import { type AnyAsked, type Asked, useAsk } from './useAsk.ts';
import { useAtlas } from './useAtlas.ts';

const GAP = missing('not-collected');
const NO_MONTHS: ReadonlyMap<Month, Cell> = new Map();

/** Cells by district for one theme, now and in the period before, and the persons who live there. */
export interface DistrictValues {
  readonly current: ReadonlyMap<string, Cell>;
  readonly previous: ReadonlyMap<string, Cell>;
  readonly persons: ReadonlyMap<string, number>;
  /** The population question, which names the census and its source. */
  readonly population: Asked<PopulationByDistrictRow>;
  /** Which changes are more than chance, all districts corrected together; null until the months are there. */
  readonly verdicts: ReadonlyMap<string, Verdict> | null;
  /** The answer behind `current`, for the frame to show its state. */
  readonly answer: AnyAsked;
}

export function useIncidentsByDistrict(filters: Filters): DistrictValues {
  const now = useAsk(incidentsByDistrict, filters);
  const before = useAsk(incidentsByDistrict, usePrevious(filters));
  const months = useAsk(incidentsByDistrictMonth, filters);
  const { persons, population } = usePersonsByDistrict(filters);
  const current = useMemo(() => cellsBy(now.rows, 'count'), [now.rows]);
  const previous = useMemo(() => cellsBy(before.rows, 'count'), [before.rows]);
  const verdicts = useVerdicts(filters, current, previous, months, 'count');
  return useMemo(
    () => ({ current, previous, persons, population, verdicts, answer: now }),
    [current, previous, persons, population, verdicts, now],
  );
}

export function useArrivalsByDistrict(filters: Filters): DistrictValues {
  const now = useAsk(arrivalsByDistrict, filters);
  const before = useAsk(arrivalsByDistrict, usePrevious(filters));
  const months = useAsk(arrivalsByDistrictMonth, filters);
  const { persons, population } = usePersonsByDistrict(filters);
  const current = useMemo(() => cellsBy(now.rows, 'households'), [now.rows]);
  const previous = useMemo(() => cellsBy(before.rows, 'households'), [before.rows]);
  const verdicts = useVerdicts(filters, current, previous, months, 'households');
  return useMemo(
    () => ({ current, previous, persons, population, verdicts, answer: now }),
    [current, previous, persons, population, verdicts, now],
  );
}

/** Persons of each district by the census in force in the period, and the question that brought them. */
export function usePersonsByDistrict(filters: Filters) {
  const population = useAsk(populationByDistrict, filters);
  const { rows } = population;
  const persons: ReadonlyMap<string, number> = useMemo(
    () => new Map(rows?.map((row) => [row.adm2_pcode, row.female + row.male])),
    [rows],
  );
  return { persons, population };
}

const usePrevious = (filters: Filters) => useMemo(() => previousFilters(filters), [filters]);

type MonthRow<K extends string> = { readonly adm2_pcode: string; readonly period: Month } & Readonly<
  Record<K, Cell>
>;

function useVerdicts<K extends string>(
  { period }: Filters,
  current: ReadonlyMap<string, Cell>,
  previous: ReadonlyMap<string, Cell>,
  { rows, state }: Pick<Asked<MonthRow<K>>, 'rows' | 'state'>,
  column: K,
): ReadonlyMap<string, Verdict> | null {
  const first = useAtlas().catalog.extent.start;
  return useMemo(() => {
    if (!rows && state === 'loading') return null;
    const months = new Map<string, Map<Month, Cell>>();
    for (const row of rows ?? []) {
      const known = months.get(row.adm2_pcode) ?? new Map<Month, Cell>();
      months.set(row.adm2_pcode, known.set(row.period, row[column]));
    }
    const pcodes = [...current.keys()];
    const series = pcodes.map((adm2_pcode) => ({
      theme: column,
      adm2_pcode,
      // Where months are not published their scatter is not known, and cases are taken for independent.
      months: months.get(adm2_pcode) ?? NO_MONTHS,
      current: current.get(adm2_pcode)!,
      previous: previous.get(adm2_pcode) ?? GAP,
    }));
    const verdicts = changeVerdicts(series, period, first);
    return new Map(pcodes.map((pcode, k) => [pcode, verdicts[k]!]));
  }, [period, current, previous, rows, state, column, first]);
}

function cellsBy<K extends string>(
  rows: readonly ({ adm2_pcode: string } & Record<K, Cell>)[] | undefined,
  column: K,
): ReadonlyMap<string, Cell> {
  return new Map(rows?.map((row) => [row.adm2_pcode, row[column]]));
}
