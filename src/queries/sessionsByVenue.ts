import { planRows } from './planRows.ts';
import type { Query } from './query.ts';

export interface SessionsByVenueRow {
  venue: string;
  sessions: number;
}

/** Sessions of safety initiatives over the period and districts by venue. */
export const sessionsByVenue: Query<SessionsByVenueRow> = {
  name: 'sessionsByVenue',
  tables: ['initiative'],
  counts: [],
  plan: (filters, catalog) =>
    planRows(
      `SELECT CAST(venue AS VARCHAR) AS venue, CAST(sum(sessions) AS INTEGER) AS sessions
FROM initiative WHERE period BETWEEN $start AND $end AND adm2_pcode IN $districts
GROUP BY venue ORDER BY venue`,
      filters,
      catalog,
    ),
};
