import { planStatic, type Query } from './query.ts';

export interface StaffRow {
  facility_id: string;
  staff_men: number;
  staff_women: number;
  patrols: number;
  units: string;
}

/** Staff and patrols of each office. */
export const staff: Query<StaffRow> = {
  name: 'staff',
  tables: ['staffing'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(facility_id AS VARCHAR) AS facility_id, CAST(staff_men AS INTEGER) AS staff_men,
  CAST(staff_women AS INTEGER) AS staff_women, CAST(patrols AS INTEGER) AS patrols, CAST(units AS VARCHAR) AS units
FROM staffing ORDER BY facility_id`),
};
