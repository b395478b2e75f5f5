import { byHeader, type KnownFormat, shareOf } from './knownFormat.ts';

/** Columns of the displaced persons of HDX HAPI (Humanitarian API), as CSV on HDX. */
const HEADERS = [
  'location_code',
  'has_hrp',
  'in_gho',
  'provider_admin1_name',
  'provider_admin2_name',
  'admin1_code',
  'admin1_name',
  'admin2_code',
  'admin2_name',
  'admin_level',
  'operation',
  'assessment_type',
  'population',
  'reporting_round',
  'reference_period_start',
  'reference_period_end',
  'dataset_hdx_id',
  'resource_hdx_id',
  'warning',
  'error',
];
const KEY = ['location_code', 'admin1_code', 'admin2_code', 'reference_period_start', 'dataset_hdx_id'];

const roleOf = byHeader({
  admin2_code: 'place_code',
  provider_admin1_name: 'adm1',
  provider_admin2_name: 'adm2',
  reference_period_start: 'date',
  population: 'persons',
});
const known = byHeader(Object.fromEntries(HEADERS.map((name) => [name, true])));

/** Displaced persons as HDX HAPI gives them. */
export const hapiIdps: KnownFormat = {
  name: 'hapi_idps',
  fits: (columns) => (shareOf(KEY, columns) === 1 ? 1 : 0),
  feeds: () => 'arrival',
  roleOf: (column, table) => (table === 'arrival' ? roleOf(column) : null),
  isHarmless: (column) => known(column) === true,
  constants: { movement: 'several_families', driver: 'other' },
  isStock: true,
};
