import { planStatic, type Query } from './query.ts';

export interface PlacesRow {
  name: string;
  name1: string;
  place_kind: string;
  lat: number;
  lon: number;
}

/** Named places for labels. */
export const places: Query<PlacesRow> = {
  name: 'places',
  tables: ['place'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(name AS VARCHAR) AS name, CAST(name1 AS VARCHAR) AS name1, CAST(place_kind AS VARCHAR) AS place_kind,
  CAST(lat AS DOUBLE) AS lat, CAST(lon AS DOUBLE) AS lon
FROM place ORDER BY name`),
};
