import { defineTable, type RowOf } from './table.ts';

const APPORTIONMENTS = ['urban_equal', 'rural_equal', 'whole_unit_equal'] as const;

/** Demand points: named localities with census persons apportioned to them (modelled; sums equal the census). */
export const locality = defineTable({
  name: 'locality',
  key: ['locality_id'],
  columns: [
    { name: 'locality_id', type: 'code' },
    { name: 'name', type: 'text' },
    { name: 'name1', type: 'text', nullable: true },
    { name: 'adm2_pcode', type: 'code' },
    { name: 'adm3_pcode', type: 'code' },
    { name: 'census_unit', type: 'text' },
    { name: 'lat', type: 'number', unit: 'degrees' },
    { name: 'lon', type: 'number', unit: 'degrees' },
    { name: 'female', type: 'integer', unit: 'persons' },
    { name: 'male', type: 'integer', unit: 'persons' },
    { name: 'apportionment', type: 'code', codes: APPORTIONMENTS },
  ],
});
export type LocalityRow = RowOf<typeof locality>;
