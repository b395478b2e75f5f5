import type { Driver, Movement } from '#core/schema/arrival.ts';
import type { Category, Outcome, Route } from '#core/schema/incident.ts';

/** Shares over a list of codes; they are drawn in proportion and need not sum to one. */
type Shares<Code extends string> = Readonly<Record<Code, number>>;

/**
 * Everything that the illustrative records assume, in one place, so that an analyst can check whether a method recovers it.
 * None of it is an estimate for Basra. Years count from `start`; month tables run from January to December.
 */
export const DEMO_PARAMETERS = {
  seed: 20260131,
  start: '2018-01',
  end: '2025-12',

  /** Expected cases over the whole period; the draws scatter around it. */
  expected_cases: {
    dispute_tribal: 2400,
    dispute_other: 7000,
    illegal_weapon: 4200,
    domestic_violence: 7500,
    family_dispute: 15000,
    drug_abuse: 13000,
    electronic_blackmail: 5400,
    other: 5500,
  } satisfies Shares<Category>,

  /** District risk relative to its census population, for all cases. */
  district_effect: {
    IQG02Q01: 0.9,
    IQG02Q02: 1.1,
    IQG02Q03: 0.7,
    IQG02Q04: 0.9,
    IQG02Q05: 1.0,
    IQG02Q06: 1.0,
    IQG02Q07: 1.0,
  } as Readonly<Record<string, number>>,
  /** A further factor for violent disputes, which are a matter of the tribal north. */
  district_dispute_effect: {
    IQG02Q01: 0.8,
    IQG02Q02: 0.9,
    IQG02Q03: 0.6,
    IQG02Q04: 1.7,
    IQG02Q05: 1.8,
    IQG02Q06: 0.9,
    IQG02Q07: 1.2,
  } as Readonly<Record<string, number>>,

  /** Linear change a year, as a share of the level in 2018. */
  yearly_trend: {
    dispute_tribal: -0.03,
    dispute_other: -0.02,
    illegal_weapon: -0.03,
    domestic_violence: 0.02,
    family_dispute: 0.02,
    drug_abuse: 0.07,
    electronic_blackmail: 0.14,
    other: 0,
  } satisfies Shares<Category>,

  /** Month factors: a mild summer peak. */
  season: {
    disputes: [0.94, 0.94, 0.97, 1, 1.02, 1.05, 1.07, 1.06, 1.03, 1, 0.97, 0.95],
    others: [0.93, 0.93, 0.96, 1, 1.04, 1.09, 1.11, 1.09, 1.03, 0.98, 0.93, 0.91],
  },
  /** Day-of-week factors from Sunday to Saturday: fewer reports on Friday and Saturday, most on Sunday. */
  weekday: [1.25, 1.1, 1.05, 1.05, 1.1, 0.65, 0.8],

  /**
   * Arrivals raise violent disputes in the same district: the rate is multiplied by
   * 1 + effect × (households that arrived `lag_months` before ÷ the district's mean month).
   */
  arrivals_raise_disputes: { lag_months: 3, effect: 0.45 },

  /**
   * An office lowers violent disputes in its district by `effect`, reached in equal steps over `ramp_months`. The months are
   * invented: when the offices opened is not published.
   */
  offices: {
    effect: 0.25,
    ramp_months: 6,
    opened: { IQG02Q02: '2018-10', IQG02Q07: '2019-09' } as Readonly<Record<string, string>>,
  },

  /** Outcome shares in the first year; the share by alternative dispute resolution (adr) then rises by `adr_rise` a year. */
  outcome: {
    disputes: { adr: 0.3, referred: 0.15, police: 0.35, open: 0.2 } satisfies Shares<Outcome>,
    others: { adr: 0.12, referred: 0.4, police: 0.3, open: 0.18 } satisfies Shares<Outcome>,
    adr_rise: { disputes: 0.035, others: 0.01 },
  },
  /** Route shares by category; the office's then rises by `office_rise` a year. */
  route: {
    dispute_tribal: { cp_office: 0.2, cp_patrol: 0.35, forum: 0.15, police: 0.3 },
    dispute_other: { cp_office: 0.25, cp_patrol: 0.3, forum: 0.15, police: 0.3 },
    illegal_weapon: { cp_office: 0.1, cp_patrol: 0.45, forum: 0.05, police: 0.4 },
    domestic_violence: { cp_office: 0.45, cp_patrol: 0.05, forum: 0.2, police: 0.3 },
    family_dispute: { cp_office: 0.5, cp_patrol: 0.1, forum: 0.2, police: 0.2 },
    drug_abuse: { cp_office: 0.3, cp_patrol: 0.2, forum: 0.2, police: 0.3 },
    electronic_blackmail: { cp_office: 0.6, cp_patrol: 0.02, forum: 0.13, police: 0.25 },
    other: { cp_office: 0.35, cp_patrol: 0.25, forum: 0.2, police: 0.2 },
  } satisfies Record<Category, Shares<Route>>,
  office_rise: 0.02,
  /** Share of women among the persons concerned; null where a case is between groups. */
  female_share: {
    dispute_tribal: null,
    dispute_other: null,
    illegal_weapon: 0.03,
    domestic_violence: 0.88,
    family_dispute: 0.6,
    drug_abuse: 0.07,
    electronic_blackmail: 0.72,
    other: 0.4,
  } satisfies Readonly<Record<Category, number | null>>,

  arrivals: {
    /** Expected movements over the whole period. */
    expected_movements: 2600,
    district: {
      IQG02Q01: 0.1,
      IQG02Q02: 0.34,
      IQG02Q03: 0.04,
      IQG02Q04: 0.09,
      IQG02Q05: 0.11,
      IQG02Q06: 0.18,
      IQG02Q07: 0.14,
    } as Readonly<Record<string, number>>,
    season: [0.7, 0.6, 0.7, 0.8, 1, 1.3, 1.5, 1.5, 1.3, 1, 0.8, 0.8],
    yearly_trend: 0.04,
    drought: { years: [2018, 2021, 2022, 2023], months: [5, 6, 7, 8, 9, 10], factor: 2.6 },
    /** Each month's arrivals are multiplied by one common factor drawn evenly from this range. */
    month_shock: [0.6, 1.4],
    /** Whole tribes move at once. Households of a movement are drawn evenly from the range. */
    movement: {
      tribe: { share: 0.08, households: [12, 48] },
      several_families: { share: 0.34, households: [2, 8] },
      single_family: { share: 0.58, households: [1, 1] },
    } satisfies Record<Movement, { share: number; households: readonly [number, number] }>,
    origin: {
      IQG17: 0.4,
      IQG14: 0.28,
      IQG05: 0.08,
      IQG03: 0.07,
      IQG18: 0.02,
      IQG02Q01: 0.01,
      IQG02Q03: 0.02,
      IQG02Q04: 0.04,
      IQG02Q05: 0.06,
      IQG02Q07: 0.02,
    } as Readonly<Record<string, number>>,
    /** Families who move inside their own district are this many times as likely there as the shares say. */
    own_district_factor: 4,
    driver: {
      water_scarcity: 0.58,
      salinity: 0.12,
      crop_or_livestock_loss: 0.25,
      other: 0.05,
    } satisfies Shares<Driver>,
    /** Salinity's share is multiplied by this for families from the lower Shatt al-Arab. */
    salt_origins: { factor: 5, pcodes: ['IQG02Q01', 'IQG02Q03', 'IQG02Q07'] as readonly string[] },
    /** Persons are counted from this month on; before, they are exactly 6 a household. */
    counted_from: '2021-01',
    /** Shares of household sizes from 3 to 11 where persons are counted. */
    household_size: { smallest: 3, shares: [0.07, 0.13, 0.19, 0.21, 0.16, 0.11, 0.07, 0.04, 0.02] },
  },
} as const;

export type DemoParameters = typeof DEMO_PARAMETERS;
