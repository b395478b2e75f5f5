import { defineTable, type RowOf } from './table.ts';

/** Units of an office. An officer serves in one of them or in the general service. */
export const STAFF_UNITS = ['tribal_coordination', 'outreach', 'womens_engagement'] as const;
export type StaffUnit = (typeof STAFF_UNITS)[number];

/**
 * Staff of each office at the end of each year. Posts of a public institution, published as they are; officers by unit are
 * not split by sex, since in a small unit that would point at one woman.
 */
export const staffing_year = defineTable({
  name: 'staffing_year',
  key: ['facility_id', 'year'],
  columns: [
    { name: 'facility_id', type: 'code' },
    { name: 'year', type: 'integer', unit: 'year' },
    { name: 'staff_men', type: 'integer', unit: 'officers' },
    { name: 'staff_women', type: 'integer', unit: 'officers' },
    { name: 'patrols', type: 'integer', unit: 'patrols' },
    { name: 'tribal_coordination', type: 'integer', unit: 'officers' },
    { name: 'outreach', type: 'integer', unit: 'officers' },
    { name: 'womens_engagement', type: 'integer', unit: 'officers' },
  ],
});
export type StaffingYearRow = RowOf<typeof staffing_year>;
