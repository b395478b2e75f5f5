import { planStatic, type Query } from './query.ts';

export interface PopulationByDistrictRow {
  adm2_pcode: string;
  year: number;
  female: number;
  male: number;
}

/** Census persons in each district by sex, with the census year. */
export const populationByDistrict: Query<PopulationByDistrictRow> = {
  name: 'populationByDistrict',
  tables: ['population'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(adm2_pcode AS VARCHAR) AS adm2_pcode, CAST(year AS INTEGER) AS year,
  CAST(sum(persons) FILTER (WHERE sex = 'female') AS DOUBLE) AS female,
  CAST(sum(persons) FILTER (WHERE sex = 'male') AS DOUBLE) AS male
FROM population GROUP BY adm2_pcode, year ORDER BY year, adm2_pcode`),
};
