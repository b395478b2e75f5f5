import { planRows } from './planRows.ts';
import type { Query } from './query.ts';

export interface SessionsByTopicRow {
  topic: string;
  sessions: number;
  schools: number;
  materials: number;
}

/** Sessions of safety initiatives over the period and districts by topic, with the schools visited and the materials handed out. */
export const sessionsByTopic: Query<SessionsByTopicRow> = {
  name: 'sessionsByTopic',
  tables: ['initiative'],
  counts: [],
  plan: (filters, catalog) =>
    planRows(
      `SELECT CAST(topic AS VARCHAR) AS topic, CAST(sum(sessions) AS INTEGER) AS sessions,
  CAST(sum(schools) AS INTEGER) AS schools, CAST(sum(materials) AS INTEGER) AS materials
FROM initiative WHERE period BETWEEN $start AND $end AND adm2_pcode IN $districts
GROUP BY topic ORDER BY topic`,
      filters,
      catalog,
    ),
};
