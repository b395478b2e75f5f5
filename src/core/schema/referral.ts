import { defineTable, type RowOf } from './table.ts';

/** Services to which the guidance centre refers; `complaints` is advice on complaints and redress, given by the centre itself. */
export const SERVICES = [
  'psychosocial',
  'legal',
  'health',
  'protection',
  'livelihood',
  'documents',
  'complaints',
] as const;
export type Service = (typeof SERVICES)[number];

export const REFERRAL_SEXES = ['female', 'male'] as const;

/** How a referral stands: the service was received, is awaited, was declined, or the person could not be reached. */
export const REFERRAL_OUTCOMES = ['received', 'waiting', 'declined', 'not_reached'] as const;
export type ReferralOutcome = (typeof REFERRAL_OUTCOMES)[number];

/** Time until the service first contacted the person; `not_yet` by the date of the data. */
export const WAITS = ['same_day', 'within_7_days', 'within_30_days', 'later', 'not_yet'] as const;
export type Wait = (typeof WAITS)[number];

/** Referrals of the guidance centre, by the month and the district in which the person lives. */
export const referral = defineTable({
  name: 'referral',
  key: ['adm2_pcode', 'month', 'service', 'sex', 'outcome', 'wait'],
  columns: [
    { name: 'adm2_pcode', type: 'code', codesFrom: 'districts' },
    { name: 'month', type: 'month' },
    { name: 'service', type: 'code', codes: SERVICES },
    { name: 'sex', type: 'code', codes: REFERRAL_SEXES },
    { name: 'outcome', type: 'code', codes: REFERRAL_OUTCOMES },
    { name: 'wait', type: 'code', codes: WAITS },
    { name: 'referrals', type: 'integer', unit: 'cases', count: 'records' },
  ],
  protection: { sensitive: { service: ['protection'] } },
});
export type ReferralRow = RowOf<typeof referral>;
