import { defineTable, type RowOf } from './table.ts';

/** Where water can be crossed: read with the reference tables, and shipped for journeys over land. Positions are approximate. */
export const bridge = defineTable({
  name: 'bridge',
  key: ['bridge_id'],
  columns: [
    { name: 'bridge_id', type: 'code' },
    { name: 'name', type: 'text' },
    { name: 'name1', type: 'text' },
    { name: 'water', type: 'text' },
    { name: 'lat', type: 'number', unit: 'degrees' },
    { name: 'lon', type: 'number', unit: 'degrees' },
    { name: 'status', type: 'code', codes: ['open', 'closed'] },
    { name: 'kind', type: 'code', codes: ['fixed', 'floating'] },
    { name: 'basis', type: 'code', codes: ['reported', 'assumed'] },
    { name: 'position_note', type: 'text' },
    { name: 'source', type: 'text' },
  ],
});
export type BridgeRow = RowOf<typeof bridge>;
