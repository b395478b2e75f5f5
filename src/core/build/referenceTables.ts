import { defineTable, type RowOf } from '../schema/table.ts';

/** The census as the reference folder holds it: one row per unit, with both sexes and the urban and rural split. */
export const censusUnit = defineTable({
  name: 'population',
  key: ['census_unit'],
  columns: [
    { name: 'census_unit', type: 'text' },
    { name: 'census_unit1', type: 'text' },
    { name: 'adm2_pcode', type: 'code' },
    { name: 'adm3_pcode', type: 'text', nullable: true },
    { name: 'year', type: 'integer', unit: 'year' },
    { name: 'female', type: 'integer', unit: 'persons' },
    { name: 'male', type: 'integer', unit: 'persons' },
    { name: 'urban', type: 'integer', unit: 'persons' },
    { name: 'rural', type: 'integer', unit: 'persons' },
    { name: 'mapping_note', type: 'text' },
    { name: 'source', type: 'text' },
  ],
});
export type CensusUnit = RowOf<typeof censusUnit>;

/** Localities before persons are apportioned: a point, and the census unit that it is counted in. */
export const gazetteer = defineTable({
  name: 'locality',
  key: ['locality_id'],
  columns: [
    { name: 'locality_id', type: 'code' },
    { name: 'name', type: 'text' },
    { name: 'name1', type: 'text', nullable: true },
    { name: 'lat', type: 'number', unit: 'degrees' },
    { name: 'lon', type: 'number', unit: 'degrees' },
    { name: 'adm2_pcode', type: 'code' },
    { name: 'adm3_pcode', type: 'code' },
    { name: 'census_unit', type: 'text' },
    /** How the unit was found: outline of the sub-district, name, or nearest seat where a sub-district has several units. */
    { name: 'assigned_by', type: 'code', codes: ['outline', 'name', 'nearest_seat'] },
  ],
});
export type Gazetteer = RowOf<typeof gazetteer>;
