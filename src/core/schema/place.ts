import { defineTable, type RowOf } from './table.ts';

/** Named places for labels on the map. */
export const place = defineTable({
  name: 'place',
  key: ['name', 'lat', 'lon'],
  columns: [
    { name: 'name', type: 'text' },
    { name: 'name1', type: 'text' },
    { name: 'place_kind', type: 'text' },
    { name: 'lat', type: 'number', unit: 'degrees' },
    { name: 'lon', type: 'number', unit: 'degrees' },
    { name: 'adm2_pcode', type: 'code' },
    { name: 'adm3_pcode', type: 'code' },
    { name: 'source', type: 'text' },
  ],
});
export type PlaceRow = RowOf<typeof place>;
