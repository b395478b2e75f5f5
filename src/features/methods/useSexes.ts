import { useMemo } from 'react';
import { type Cell, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import type { MethodData } from '#core/methods/methodData.ts';
import { monthsIn } from '#core/period.ts';
import { incidentsByDistrictSex } from '#queries/incidentsByDistrictSex.ts';
import { populationByDistrict } from '#queries/populationByDistrict.ts';
import { type AnyAsked, useAsk } from '#views/useAsk.ts';

const GAP = missing('not-collected');

/** Cases by district and sex with the census persons of each sex; no data where it is not published or still on its way. */
export function useSexes(filters: Filters): {
  readonly data: MethodData['sexes'] | null;
  readonly asked: readonly AnyAsked[];
} {
  const cases = useAsk(incidentsByDistrictSex, filters);
  const persons = useAsk(populationByDistrict, filters);
  const { period } = cases.filters;
  const data = useMemo(() => {
    if (!cases.rows || !persons.rows) return null;
    const counts = new Map<string, Cell>(
      cases.rows.map((row) => [`${row.adm2_pcode} ${row.sex}`, row.count]),
    );
    const cell = (id: string, sex: string) => counts.get(`${id} ${sex}`) ?? GAP;
    return {
      years: monthsIn(period) / 12,
      districts: persons.rows.map(({ adm2_pcode: id, female, male }) => ({
        id,
        persons: { female, male },
        cases: {
          female: cell(id, 'female'),
          male: cell(id, 'male'),
          not_applicable: cell(id, 'not_applicable'),
        },
      })),
    };
  }, [cases.rows, persons.rows, period]);
  return { data, asked: useMemo(() => [cases, persons], [cases, persons]) };
}
