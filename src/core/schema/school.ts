import { defineTable, type RowOf } from './table.ts';

/**
 * The schools that Community Safety Initiatives have visited: public institutions, listed without any count of who took part
 * and without the month and topic, since one session reaches so few people that its school would point at them.
 */
export const school = defineTable({
  name: 'school',
  key: ['school_id'],
  columns: [
    { name: 'school_id', type: 'code' },
    { name: 'name', type: 'text' },
    { name: 'name1', type: 'text' },
    { name: 'adm2_pcode', type: 'code' },
    { name: 'first_visit', type: 'integer', unit: 'year' },
  ],
});
export type SchoolRow = RowOf<typeof school>;
