import { defineTable, type RowOf } from './table.ts';

/** Staff of each office. Kept apart from `facility` because only the total of about 90 is published. */
export const staffing = defineTable({
  name: 'staffing',
  key: ['facility_id'],
  columns: [
    { name: 'facility_id', type: 'code' },
    { name: 'staff_men', type: 'integer', unit: 'officers' },
    { name: 'staff_women', type: 'integer', unit: 'officers' },
    { name: 'patrols', type: 'integer', unit: 'patrols' },
    /** Units joined by `+`: tribal_coordination, outreach, womens_engagement. */
    { name: 'units', type: 'text' },
  ],
});
export type StaffingRow = RowOf<typeof staffing>;
