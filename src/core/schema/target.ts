import { defineTable, type RowOf } from './table.ts';

export const TARGET_KINDS = ['baseline', 'target'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** Baselines and yearly targets of the results matrix, as the steward keeps them; a share is written from 0 to 1. */
export const target = defineTable({
  name: 'target',
  key: ['indicator', 'kind', 'year'],
  columns: [
    { name: 'indicator', type: 'code' },
    { name: 'kind', type: 'code', codes: TARGET_KINDS },
    { name: 'year', type: 'integer', unit: 'year' },
    { name: 'value', type: 'number' },
    { name: 'note', type: 'text', nullable: true },
  ],
});
export type TargetRow = RowOf<typeof target>;
