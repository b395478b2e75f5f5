import type { ProtectedTable } from '#core/schema/tables.ts';
import type { DemoMaker } from './demoContext.ts';
import { makeArrivals } from './makeArrivals.ts';
import { makeIncidents } from './makeIncidents.ts';

/** The maker of each table's illustrative records, in the order in which they run. */
export const DEMO_MAKERS: readonly (readonly [ProtectedTable, DemoMaker])[] = [
  ['arrival', makeArrivals],
  ['incident', makeIncidents],
];
