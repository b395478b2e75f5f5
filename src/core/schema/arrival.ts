import { defineTable, type RowOf } from './table.ts';

/** Why families left. */
export const DRIVERS = ['water_scarcity', 'salinity', 'crop_or_livestock_loss', 'other'] as const;
export type Driver = (typeof DRIVERS)[number];

/** Whole tribes move at once, unlike the earlier conflict-displaced families. */
export const MOVEMENTS = ['tribe', 'several_families', 'single_family'] as const;
export type Movement = (typeof MOVEMENTS)[number];

/** Whether persons were counted or multiplied from households (as in DTM: 6.0 a family). */
const PERSONS_BASES = ['counted', 'modelled', 'mixed'] as const;
export type PersonsBasis = (typeof PERSONS_BASES)[number];

/** Persons of a family where they were not counted, as DTM multiplies its climate-displaced families. */
export const PERSONS_PER_FAMILY = 6;

/** The most persons that one household of a record may plausibly have; a public bound, not taken from the records. */
export const HOUSEHOLD_SIZE_MAX = 20;

/** Climate-migrant families who arrived in a district, by where they came from. */
export const arrival = defineTable({
  name: 'arrival',
  key: ['adm2_pcode', 'month', 'origin_pcode', 'driver', 'movement'],
  columns: [
    { name: 'adm2_pcode', type: 'code', codesFrom: 'districts' },
    { name: 'month', type: 'month' },
    { name: 'origin_pcode', type: 'code', codesFrom: 'origins' },
    { name: 'driver', type: 'code', codes: DRIVERS },
    { name: 'movement', type: 'code', codes: MOVEMENTS },
    { name: 'persons_basis', type: 'code', codes: PERSONS_BASES, perPeriod: true },
    { name: 'households', type: 'integer', unit: 'households', count: 'sum' },
    {
      name: 'persons',
      type: 'integer',
      unit: 'persons',
      count: 'sum',
      members: {
        of: 'households',
        most: HOUSEHOLD_SIZE_MAX,
        usual: PERSONS_PER_FAMILY,
        basis: 'persons_basis',
      },
    },
  ],
  protection: {},
});
export type ArrivalRow = RowOf<typeof arrival>;
