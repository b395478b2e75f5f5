import { planStatic, type Query } from './query.ts';

export interface StaffByYearRow {
  facility_id: string;
  year: number;
  staff_men: number;
  staff_women: number;
  patrols: number;
  tribal_coordination: number;
  outreach: number;
  womens_engagement: number;
}

/** Staff, units and patrols of each office at the end of each year. */
export const staffByYear: Query<StaffByYearRow> = {
  name: 'staffByYear',
  tables: ['staffing_year'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(facility_id AS VARCHAR) AS facility_id, CAST(year AS INTEGER) AS year, CAST(staff_men AS INTEGER) AS staff_men,
  CAST(staff_women AS INTEGER) AS staff_women, CAST(patrols AS INTEGER) AS patrols,
  CAST(tribal_coordination AS INTEGER) AS tribal_coordination, CAST(outreach AS INTEGER) AS outreach,
  CAST(womens_engagement AS INTEGER) AS womens_engagement
FROM staffing_year ORDER BY year, facility_id`),
};
