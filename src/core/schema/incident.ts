import { defineTable, type RowOf } from './table.ts';

/** Kinds of case. The first two are violent disputes. */
export const CATEGORIES = [
  'dispute_tribal',
  'dispute_other',
  'illegal_weapon',
  'domestic_violence',
  'family_dispute',
  'drug_abuse',
  'electronic_blackmail',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Published margins between the single categories and the total. */
export const CATEGORY_GROUPS = {
  violent_dispute: ['dispute_tribal', 'dispute_other'],
  sensitive: ['domestic_violence', 'electronic_blackmail'],
} as const satisfies Record<string, readonly Category[]>;
export type CategoryGroup = keyof typeof CATEGORY_GROUPS;

/** How a case ended; `adr` is alternative dispute resolution. */
export const OUTCOMES = ['adr', 'referred', 'police', 'open'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How a case reached the community police. */
export const ROUTES = ['cp_office', 'cp_patrol', 'forum', 'police'] as const;
export type Route = (typeof ROUTES)[number];

/** Sex of the person concerned; a dispute between groups has none. */
export const SEXES = ['female', 'male', 'not_applicable'] as const;
export type Sex = (typeof SEXES)[number];

const { sensitive } = CATEGORY_GROUPS;
const GROUP_CODES = Object.keys(CATEGORY_GROUPS);

/** Cases known to the community police, aggregated. */
export const incident = defineTable({
  name: 'incident',
  key: ['adm2_pcode', 'month', 'category', 'outcome', 'route', 'sex'],
  columns: [
    { name: 'adm2_pcode', type: 'code', codesFrom: 'districts' },
    { name: 'month', type: 'month' },
    { name: 'category', type: 'code', codes: CATEGORIES },
    { name: 'outcome', type: 'code', codes: OUTCOMES },
    { name: 'route', type: 'code', codes: ROUTES },
    { name: 'sex', type: 'code', codes: SEXES },
    { name: 'count', type: 'integer', unit: 'cases', count: 'records' },
  ],
  protection: {
    groups: { category: CATEGORY_GROUPS },
    grains: {
      category: {
        coarse: [
          ...CATEGORIES.filter((code) => !(sensitive as readonly string[]).includes(code)),
          ...GROUP_CODES,
        ],
        sensitive,
        dispute: ['violent_dispute'],
        all: [...CATEGORIES, ...GROUP_CODES],
      },
    },
    sensitive: { category: [...sensitive, 'sensitive'] },
  },
});
export type IncidentRow = RowOf<typeof incident>;
