import type { Question } from '../schema/survey.ts';
import type { TableName } from '../schema/tables.ts';

/** The levels of a results matrix, from the change that is wanted to what the programme itself delivers. */
export const INDICATOR_LEVELS = ['impact', 'outcome', 'output'] as const;
export type IndicatorLevel = (typeof INDICATOR_LEVELS)[number];

/** A text in every language of the interface. */
export interface LocalText {
  readonly en: string;
  readonly ar: string;
  readonly de: string;
}

/** A number of things or persons in one table, year by year. */
export interface CountOf {
  readonly table: TableName;
  /** The count or number that is summed, or the column whose distinct values are counted; absent, rows are counted. */
  readonly column?: string;
  readonly distinct?: true;
  /** Where women and men stand in columns of their own, these; both together are the total. */
  readonly sexColumns?: Readonly<Record<'female' | 'male', string>>;
  /** Codes of columns that a row must have; nothing left out for a column that is not named. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /** `flow`: what happened in the year. `stock`: the state at its end, by the column `year`. */
  readonly time: 'flow' | 'stock';
}

/** How the value of a year is made. */
export type IndicatorValue =
  | { readonly kind: 'count'; readonly numerator: CountOf }
  | { readonly kind: 'share'; readonly numerator: CountOf; readonly denominator: CountOf }
  /** Events per 100,000 residents a year; chance is part of its doubt. */
  | { readonly kind: 'rate'; readonly numerator: CountOf; readonly persons: Persons }
  /** A stock per 100,000 residents, such as officers; a complete count, so that chance has no part in it. */
  | { readonly kind: 'density'; readonly numerator: CountOf; readonly persons: Persons }
  /** The share of yes in a wave of the perception survey, with its design-based interval. */
  | { readonly kind: 'survey'; readonly question: Question }
  /** The share of residents within reach of an office that has staff, or a woman among its staff. */
  | {
      readonly kind: 'access';
      readonly radius_km: number;
      readonly persons: Persons;
      readonly staffed: 'any' | 'women';
    };

/** Census residents who are the denominator. */
export type Persons = 'all' | 'female';

/** What a value is: a share of 1, a rate per 100,000, or a number of something. */
export type IndicatorUnit = 'share' | 'rate' | 'number';

/** By what a value can be broken down. */
export const DISAGGREGATIONS = ['sex', 'adm2_pcode'] as const;
export type Disaggregation = (typeof DISAGGREGATIONS)[number];

/** Where the evidence is kept. */
const VERIFICATIONS = [
  'case_register',
  'perception_survey',
  'forum_minutes',
  'staff_roster',
  'referral_log',
  'attendance_sheets',
  'request_log',
  'training_records',
  'census_and_map',
] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** Who answers for the figure. */
const RESPONSIBLES = ['community_police', 'iom', 'forums', 'referral_centre'] as const;
export type Responsible = (typeof RESPONSIBLES)[number];

/** One line of the results matrix. Baseline and targets are not here: a steward keeps them in `target.csv`. */
export interface Indicator {
  /** Short code by which targets name it, such as `OUT-1`. */
  readonly code: string;
  readonly level: IndicatorLevel;
  readonly name: LocalText;
  /** What exactly is counted, over what. */
  readonly definition: LocalText;
  readonly value: IndicatorValue;
  readonly direction: 'increase' | 'decrease';
  /** Whether cases of a year end after it, so that a share of them that is read too early can only rise. */
  readonly ripens?: true;
  /** Breakdowns that are published. */
  readonly by: readonly Disaggregation[];
  readonly verification: Verification;
  readonly responsible: Responsible;
  /** Target of Sustainable Development Goal 16 (or 5) that it speaks to; null where none fits. */
  readonly sdg: string | null;
}

/** The unit follows from how the value is made. */
export function unitOf({ value }: Pick<Indicator, 'value'>): IndicatorUnit {
  switch (value.kind) {
    case 'count':
      return 'number';
    case 'rate':
    case 'density':
      return 'rate';
    case 'share':
    case 'survey':
    case 'access':
      return 'share';
  }
}

/** The tables that an indicator is made from. */
export function tablesOf({ value }: Pick<Indicator, 'value'>): readonly TableName[] {
  switch (value.kind) {
    case 'count':
      return [value.numerator.table];
    case 'share':
      return [...new Set([value.numerator.table, value.denominator.table])];
    case 'rate':
    case 'density':
      return [value.numerator.table, 'population'];
    case 'survey':
      return ['survey'];
    case 'access':
      return ['locality', 'facility', 'staffing_year'];
  }
}
