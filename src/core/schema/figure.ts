import { defineTable, type RowOf } from './table.ts';

/** Figures that others published, quoted exactly with source and caveat, and translated where a translation is at hand; never mixed into a series. */
export const figure = defineTable({
  name: 'figure',
  key: ['figure_id'],
  columns: [
    { name: 'figure_id', type: 'code' },
    { name: 'topic', type: 'text' },
    { name: 'figure', type: 'text' },
    { name: 'figure1', type: 'text', nullable: true },
    { name: 'figure_de', type: 'text', nullable: true },
    { name: 'date_or_period', type: 'text' },
    { name: 'place', type: 'text' },
    { name: 'source', type: 'text' },
    { name: 'caveat', type: 'text', nullable: true },
    { name: 'caveat1', type: 'text', nullable: true },
    { name: 'caveat_de', type: 'text', nullable: true },
  ],
});
export type FigureRow = RowOf<typeof figure>;
