import { planStatic, type Query } from './query.ts';

export interface TargetsRow {
  indicator: string;
  kind: string;
  year: number;
  value: number;
  note: string | null;
}

/** Baselines and targets of the results matrix. */
export const targets: Query<TargetsRow> = {
  name: 'targets',
  tables: ['target'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(indicator AS VARCHAR) AS indicator, CAST(kind AS VARCHAR) AS kind, CAST(year AS INTEGER) AS year,
  CAST(value AS DOUBLE) AS value, CAST(note AS VARCHAR) AS note
FROM target ORDER BY indicator, kind, year`),
};
