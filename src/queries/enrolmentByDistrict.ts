import { planStatic, type Query } from './query.ts';

export interface EnrolmentByDistrictRow {
  adm2_pcode: string;
  year: number;
  enrolled: number;
}

/** Pupils and students enrolled in each district in the last year that is known; a district without any has no row. */
export const enrolmentByDistrict: Query<EnrolmentByDistrictRow> = {
  name: 'enrolmentByDistrict',
  tables: ['enrolment'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(adm2_pcode AS VARCHAR) AS adm2_pcode, CAST(year AS INTEGER) AS year, CAST(sum(enrolled) AS INTEGER) AS enrolled
FROM enrolment WHERE year = (SELECT max(year) FROM enrolment)
GROUP BY adm2_pcode, year ORDER BY adm2_pcode`),
};
