import { defineTable, type RowOf } from './table.ts';

const FACILITY_STATUSES = ['open', 'planned', 'closed'] as const;
const BUILDERS = ['ministry_of_interior', 'iom'] as const;

/** Community Policing Offices (CPOs): published facts; positions are those of their neighbourhood, within about 1 km. */
export const facility = defineTable({
  name: 'facility',
  key: ['facility_id'],
  columns: [
    { name: 'facility_id', type: 'code' },
    { name: 'name', type: 'text' },
    { name: 'name1', type: 'text' },
    { name: 'adm2_pcode', type: 'code' },
    { name: 'lat', type: 'number', unit: 'degrees' },
    { name: 'lon', type: 'number', unit: 'degrees' },
    { name: 'status', type: 'code', codes: FACILITY_STATUSES },
    { name: 'opened', type: 'integer', unit: 'year', nullable: true },
    { name: 'built_by', type: 'code', codes: BUILDERS },
    { name: 'main_office', type: 'boolean' },
    { name: 'referral_centre', type: 'boolean' },
    { name: 'position_note', type: 'text' },
  ],
});
export type FacilityRow = RowOf<typeof facility>;
