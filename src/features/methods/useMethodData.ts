import { useMemo } from 'react';
import { type Cell, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import type { MethodData } from '#core/methods/methodData.ts';
import { listMonths, type Period } from '#core/period.ts';
import { arrivalsByDistrictMonth } from '#queries/arrivalsByDistrictMonth.ts';
import { incidentsByDistrictMonth } from '#queries/incidentsByDistrictMonth.ts';
import { incidentsByMonth } from '#queries/incidentsByMonth.ts';
import { type AnyAsked, type Asked, useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { usePersonsByDistrict } from '#views/useDistrictValues.ts';
import { useSexes } from './useSexes.ts';
import { useSpaceLevels } from './useSpaceLevels.ts';

const GAP = missing('not-collected');

const NONE: readonly never[] = [];

/** The rows of an answer; none where it is not published, since a method that needs them will say so; null while they are on their way. */
const rowsOf = <Row>({ rows, state }: Asked<Row>): readonly Row[] | null =>
  state === 'unpublished' ? NONE : (rows ?? null);

/** What the methods are given, with the questions behind it; null until the answers are there. */
export interface MethodAnswers {
  readonly data: MethodData | null;
  readonly together: readonly AnyAsked[];
  readonly incident: readonly AnyAsked[];
  readonly sex: readonly AnyAsked[];
  readonly arrival: readonly AnyAsked[];
  readonly coverage: readonly AnyAsked[];
}

/** Asks for every district and month of the period. Districts are chosen by the filter, and all are there to compare with. */
export function useMethodData(filters: Filters, period: Period): MethodAnswers {
  const { catalog } = useAtlas();
  const together = useAsk(incidentsByMonth, filters);
  const cases = useAsk(incidentsByDistrictMonth, filters);
  const arrivals = useAsk(arrivalsByDistrictMonth, filters);
  const { persons } = usePersonsByDistrict(filters);
  const sexes = useSexes(filters);
  const { space, answers: coverage } = useSpaceLevels(filters.radius_km);
  const [casesRows, arrivalsRows] = [rowsOf(cases), rowsOf(arrivals)];
  const data = useMemo<MethodData | null>(() => {
    if (!together.rows || !casesRows || !arrivalsRows || persons.size === 0) return null;
    const months = listMonths(period);
    const all = new Map(together.rows.map((row) => [row.period, row.count] as const));
    const by = (rows: readonly (readonly [string, Cell])[]) => new Map(rows);
    const counted = by(casesRows.map((row) => [`${row.adm2_pcode} ${row.period}`, row.count]));
    const arrived = by(arrivalsRows.map((row) => [`${row.adm2_pcode} ${row.period}`, row.households]));
    return {
      months,
      chosen: filters.districts,
      ...(space && { space }),
      ...(sexes.data && { sexes: sexes.data }),
      together: months.map((month) => all.get(month) ?? GAP),
      districts: catalog.districts.map((id) => ({
        id,
        persons: persons.get(id) ?? 0,
        cases: months.map((month) => counted.get(`${id} ${month}`) ?? GAP),
        arrivals: months.map((month) => arrived.get(`${id} ${month}`) ?? GAP),
      })),
    };
  }, [
    together.rows,
    casesRows,
    arrivalsRows,
    persons,
    period,
    filters.districts,
    catalog,
    space,
    sexes.data,
  ]);
  return {
    data,
    together: [together],
    incident: [together, cases],
    sex: sexes.asked,
    arrival: [arrivals],
    coverage,
  };
}
