import { planStatic, type Query } from './query.ts';

export interface ForumsRow {
  forum_id: string;
  name: string;
  name1: string;
  adm2_pcode: string;
  lat: number;
  lon: number;
  opened: number | null;
  status: string;
  women_led: boolean;
  position_note: string;
}

/** Community Policing Forums: where they meet, since when, and whether a woman leads them. */
export const forums: Query<ForumsRow> = {
  name: 'forums',
  tables: ['forum'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(forum_id AS VARCHAR) AS forum_id, CAST(name AS VARCHAR) AS name, CAST(name1 AS VARCHAR) AS name1,
  CAST(adm2_pcode AS VARCHAR) AS adm2_pcode, CAST(lat AS DOUBLE) AS lat, CAST(lon AS DOUBLE) AS lon,
  CAST(opened AS INTEGER) AS opened, CAST(status AS VARCHAR) AS status, women_led, CAST(position_note AS VARCHAR) AS position_note
FROM forum ORDER BY forum_id`),
};
