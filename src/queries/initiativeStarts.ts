import { planStatic, type Query } from './query.ts';

export interface InitiativeStartsRow {
  adm2_pcode: string;
  topic: string;
  month: string;
}

/** The month in which each district had its first session on each topic; district by district, the earliest first. A topic never held there has no row. */
export const initiativeStarts: Query<InitiativeStartsRow> = {
  name: 'initiativeStarts',
  tables: ['initiative'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(adm2_pcode AS VARCHAR) AS adm2_pcode, CAST(topic AS VARCHAR) AS topic,
  CAST(min(period) AS VARCHAR) AS month
FROM initiative GROUP BY adm2_pcode, topic ORDER BY adm2_pcode, min(period), topic`),
};
