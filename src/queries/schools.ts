import { planStatic, type Query } from './query.ts';

export interface SchoolsRow {
  school_id: string;
  name: string;
  name1: string;
  adm2_pcode: string;
  first_visit: number;
}

/** Schools that safety initiatives have visited, with the year of the first session there. */
export const schools: Query<SchoolsRow> = {
  name: 'schools',
  tables: ['school'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(school_id AS VARCHAR) AS school_id, CAST(name AS VARCHAR) AS name, CAST(name1 AS VARCHAR) AS name1,
  CAST(adm2_pcode AS VARCHAR) AS adm2_pcode, CAST(first_visit AS INTEGER) AS first_visit
FROM school ORDER BY adm2_pcode, first_visit, school_id`),
};
