import { defineTable, type RowOf } from './table.ts';

const ADMIN_LEVELS = ['adm1', 'adm2', 'adm3'] as const;

/** Administrative areas after COD-AB: the governorate, its districts and sub-districts, and governorates of origin. */
export const area = defineTable({
  name: 'area',
  key: ['pcode'],
  columns: [
    { name: 'pcode', type: 'code' },
    { name: 'parent_pcode', type: 'code', nullable: true },
    { name: 'level', type: 'code', codes: ADMIN_LEVELS },
    { name: 'name', type: 'text' },
    { name: 'name1', type: 'text' },
    { name: 'area_km2', type: 'number', unit: 'km2', nullable: true },
    { name: 'label_lat', type: 'number', unit: 'degrees' },
    { name: 'label_lon', type: 'number', unit: 'degrees' },
    /** False for an origin outside the atlas, which has a point and no outline. */
    { name: 'inside', type: 'boolean' },
  ],
});
export type AreaRow = RowOf<typeof area>;
