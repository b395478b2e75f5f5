import { planStatic, type Query } from './query.ts';

export interface AreasRow {
  pcode: string;
  parent_pcode: string | null;
  level: string;
  name: string;
  name1: string;
  area_km2: number | null;
  label_lat: number;
  label_lon: number;
  inside: boolean;
}

/** Every area of the atlas and every place of origin, with its label point. */
export const areas: Query<AreasRow> = {
  name: 'areas',
  tables: ['area'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(pcode AS VARCHAR) AS pcode, CAST(parent_pcode AS VARCHAR) AS parent_pcode, CAST(level AS VARCHAR) AS level,
  CAST(name AS VARCHAR) AS name, CAST(name1 AS VARCHAR) AS name1, CAST(area_km2 AS DOUBLE) AS area_km2,
  CAST(label_lat AS DOUBLE) AS label_lat, CAST(label_lon AS DOUBLE) AS label_lon, inside
FROM area ORDER BY pcode`),
};
