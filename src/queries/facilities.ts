import { planStatic, type Query } from './query.ts';

export interface FacilitiesRow {
  facility_id: string;
  name: string;
  name1: string;
  adm2_pcode: string;
  lat: number;
  lon: number;
  status: string;
  opened: number | null;
  built_by: string;
  main_office: boolean;
  referral_centre: boolean;
  position_note: string;
}

/** Community Policing Offices: the published facts. */
export const facilities: Query<FacilitiesRow> = {
  name: 'facilities',
  tables: ['facility'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(facility_id AS VARCHAR) AS facility_id, CAST(name AS VARCHAR) AS name, CAST(name1 AS VARCHAR) AS name1,
  CAST(adm2_pcode AS VARCHAR) AS adm2_pcode, CAST(lat AS DOUBLE) AS lat, CAST(lon AS DOUBLE) AS lon,
  CAST(status AS VARCHAR) AS status, CAST(opened AS INTEGER) AS opened, CAST(built_by AS VARCHAR) AS built_by,
  main_office, referral_centre, CAST(position_note AS VARCHAR) AS position_note
FROM facility ORDER BY main_office DESC, facility_id`),
};
