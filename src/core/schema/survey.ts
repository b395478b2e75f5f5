import { defineTable, type RowOf } from './table.ts';

/** The questions of the perception survey. Each is answered yes or no after its wording in `i18n`. */
export const QUESTIONS = [
  'feels_safe_at_night',
  'trusts_community_police',
  'trusts_authorities',
  'knows_office',
  'would_report',
] as const;
export type Question = (typeof QUESTIONS)[number];

/**
 * Estimates of the perception survey by wave (year), question, district and sex (`_T` is all), with design-based intervals.
 * Share and interval are empty where the sample cannot carry an estimate. Answers of persons are never in the atlas.
 */
export const survey = defineTable({
  name: 'survey',
  key: ['year', 'question', 'adm2_pcode', 'sex'],
  columns: [
    { name: 'year', type: 'integer', unit: 'year' },
    { name: 'question', type: 'code', codes: QUESTIONS },
    { name: 'adm2_pcode', type: 'code' },
    { name: 'sex', type: 'code' },
    { name: 'share', type: 'number', nullable: true },
    { name: 'share_low', type: 'number', nullable: true },
    { name: 'share_high', type: 'number', nullable: true },
    { name: 'respondents', type: 'integer', unit: 'persons' },
    { name: 'clusters', type: 'integer' },
    { name: 'design_effect', type: 'number', nullable: true },
  ],
});
export type SurveyRow = RowOf<typeof survey>;
