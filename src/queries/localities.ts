import { planStatic, type Query } from './query.ts';

export interface LocalitiesRow {
  locality_id: string;
  name: string;
  name1: string | null;
  adm2_pcode: string;
  adm3_pcode: string;
  census_unit: string;
  lat: number;
  lon: number;
  female: number;
  male: number;
  apportionment: string;
}

/** Demand points: localities with the census persons apportioned to them. */
export const localities: Query<LocalitiesRow> = {
  name: 'localities',
  tables: ['locality'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(locality_id AS VARCHAR) AS locality_id, CAST(name AS VARCHAR) AS name, CAST(name1 AS VARCHAR) AS name1,
  CAST(adm2_pcode AS VARCHAR) AS adm2_pcode, CAST(adm3_pcode AS VARCHAR) AS adm3_pcode,
  CAST(census_unit AS VARCHAR) AS census_unit, CAST(lat AS DOUBLE) AS lat, CAST(lon AS DOUBLE) AS lon,
  CAST(female AS DOUBLE) AS female, CAST(male AS DOUBLE) AS male, CAST(apportionment AS VARCHAR) AS apportionment
FROM locality ORDER BY locality_id`),
};
