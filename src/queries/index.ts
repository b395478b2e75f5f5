import { areas } from './areas.ts';
import { arrivalsByDistrict } from './arrivalsByDistrict.ts';
import { arrivalsByDriver } from './arrivalsByDriver.ts';
import { arrivalsByMonth } from './arrivalsByMonth.ts';
import { arrivalsByOrigin } from './arrivalsByOrigin.ts';
import { arrivalsTotal } from './arrivalsTotal.ts';
import { arrivalsTotalByMonth } from './arrivalsTotalByMonth.ts';
import { facilities } from './facilities.ts';
import { figures } from './figures.ts';
import { incidentsByCategory } from './incidentsByCategory.ts';
import { incidentsByDistrict } from './incidentsByDistrict.ts';
import { incidentsByDistrictCategory } from './incidentsByDistrictCategory.ts';
import { incidentsByDistrictMonth } from './incidentsByDistrictMonth.ts';
import { incidentsByMonth } from './incidentsByMonth.ts';
import { incidentsByOutcome } from './incidentsByOutcome.ts';
import { incidentsByRoute } from './incidentsByRoute.ts';
import { incidentsBySex } from './incidentsBySex.ts';
import { incidentsTotal } from './incidentsTotal.ts';
import { localities } from './localities.ts';
import { places } from './places.ts';
import { populationByDistrict } from './populationByDistrict.ts';
import { staff } from './staff.ts';

/** Every question that the atlas can ask; the binding test runs each of them on the engine that readers get. */
export const QUERIES = {
  areas,
  arrivalsByDistrict,
  arrivalsByDriver,
  arrivalsByMonth,
  arrivalsByOrigin,
  arrivalsTotal,
  arrivalsTotalByMonth,
  facilities,
  figures,
  incidentsByCategory,
  incidentsByDistrict,
  incidentsByDistrictCategory,
  incidentsByDistrictMonth,
  incidentsByMonth,
  incidentsByOutcome,
  incidentsByRoute,
  incidentsBySex,
  incidentsTotal,
  localities,
  places,
  populationByDistrict,
  staff,
} as const;
