import { byHeader, type KnownFormat, shareOf } from './knownFormat.ts';

/** Columns of the IOM DTM API (version 3) and of its CSV on HDX. */
const HEADERS = [
  'id',
  'operation',
  'admin0Name',
  'admin0Pcode',
  'admin1Name',
  'admin1Pcode',
  'admin2Name',
  'admin2Pcode',
  'adminLevel',
  'numPresentIdpInd',
  'reportingDate',
  'yearReportingDate',
  'monthReportingDate',
  'roundNumber',
  'displacementReason',
  'numberMales',
  'numberFemales',
  'idpOriginAdmin1Name',
  'idpOriginAdmin1Pcode',
  'assessmentType',
  'operationStatus',
];
const KEY = ['admin1Name', 'admin1Pcode', 'numPresentIdpInd', 'reportingDate', 'roundNumber'];

const roleOf = byHeader({
  id: 'record_id',
  reportingDate: 'date',
  admin1Name: 'adm1',
  admin2Name: 'adm2',
  admin2Pcode: 'place_code',
  idpOriginAdmin1Name: 'origin_adm1',
  idpOriginAdmin1Pcode: 'origin_code',
  displacementReason: 'driver',
  numPresentIdpInd: 'persons',
});
const known = byHeader(Object.fromEntries(HEADERS.map((name) => [name, true])));

/** Displaced persons present in a round of IOM's Displacement Tracking Matrix, from its API or HDX. */
export const dtmApi: KnownFormat = {
  name: 'dtm_api',
  fits: (columns) => (shareOf(KEY, columns) === 1 ? 1 : 0),
  feeds: () => 'arrival',
  roleOf: (column, table) => (table === 'arrival' ? roleOf(column) : null),
  isHarmless: (column) => known(column) === true,
  constants: { movement: 'several_families' },
  values: {
    driver: {
      conflict: null,
      'natural disaster': 'other',
      climate: 'water_scarcity',
      drought: 'water_scarcity',
    },
  },
  isStock: true,
};
