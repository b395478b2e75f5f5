import { defineTable, type RowOf } from './table.ts';

/** Figures that others published, quoted exactly with source and caveat; never mixed into a series. */
export const figure = defineTable({
  name: 'figure',
  key: ['figure_id'],
  columns: [
    { name: 'figure_id', type: 'code' },
    { name: 'topic', type: 'text' },
    { name: 'figure', type: 'text' },
    { name: 'date_or_period', type: 'text' },
    { name: 'place', type: 'text' },
    { name: 'source', type: 'text' },
    { name: 'caveat', type: 'text', nullable: true },
  ],
});
export type FigureRow = RowOf<typeof figure>;
