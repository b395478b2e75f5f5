import { yearOf } from '#core/period.ts';
import type { Query } from './query.ts';

export interface PopulationByDistrictRow {
  adm2_pcode: string;
  year: number;
  female: number;
  male: number;
}

/**
 * Persons in each district by sex, of the census in force at the end of the period: the latest that is not after it, or the first
 * there is; with its year. One row a district.
 */
export const populationByDistrict: Query<PopulationByDistrictRow> = {
  name: 'populationByDistrict',
  tables: ['population'],
  counts: [],
  plan: ({ period }) => ({
    kind: 'ask',
    statement: {
      sql: `SELECT CAST(adm2_pcode AS VARCHAR) AS adm2_pcode, CAST(year AS INTEGER) AS year,
  CAST(sum(persons) FILTER (WHERE sex = 'female') AS DOUBLE) AS female,
  CAST(sum(persons) FILTER (WHERE sex = 'male') AS DOUBLE) AS male
FROM population GROUP BY adm2_pcode, year
QUALIFY row_number() OVER (
  PARTITION BY adm2_pcode ORDER BY year > $year, CASE WHEN year > $year THEN year ELSE -year END
) = 1
ORDER BY adm2_pcode`,
      params: { year: Number(yearOf(period.end)) },
      cellsPerRow: 1,
    },
  }),
};
