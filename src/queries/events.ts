import { planStatic, type Query } from './query.ts';

export interface EventsRow {
  event_id: string;
  month: string;
  event_kind: string;
  name: string;
  name1: string;
  name_de: string;
}

/** Events that help to read a series, in the order of time. */
export const events: Query<EventsRow> = {
  name: 'events',
  tables: ['event'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(event_id AS VARCHAR) AS event_id, CAST(period AS VARCHAR) AS month,
  CAST(event_kind AS VARCHAR) AS event_kind, CAST(name AS VARCHAR) AS name, CAST(name1 AS VARCHAR) AS name1,
  CAST(name_de AS VARCHAR) AS name_de
FROM event ORDER BY period, event_id`),
};
