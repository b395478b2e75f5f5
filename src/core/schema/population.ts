import { defineTable, type RowOf } from './table.ts';

/**
 * Census persons by census unit, so that every total stays the census's own. A unit names the district it belongs to, and
 * the sub-districts when the mapping to COD-AB is known (several are joined by `+`).
 */
export const population = defineTable({
  name: 'population',
  key: ['census_unit', 'year', 'sex'],
  columns: [
    { name: 'census_unit', type: 'text' },
    { name: 'census_unit1', type: 'text' },
    { name: 'adm2_pcode', type: 'code' },
    { name: 'adm3_pcode', type: 'text', nullable: true },
    { name: 'year', type: 'integer', unit: 'year' },
    { name: 'sex', type: 'code', codes: ['female', 'male'] },
    { name: 'persons', type: 'integer', unit: 'persons' },
    { name: 'mapping_note', type: 'text' },
    { name: 'source', type: 'text' },
  ],
});
export type PopulationRow = RowOf<typeof population>;
