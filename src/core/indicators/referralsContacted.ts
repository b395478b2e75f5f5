import type { Indicator } from './indicator.ts';

/** Referrals with first contact within 7 days. */
export const referralsContacted: Indicator = {
  code: 'OUT-6',
  level: 'outcome',
  name: {
    en: 'Referrals with first contact within 7 days',
    ar: 'إحالات تم فيها أول اتصال خلال 7 أيام',
    de: 'Verweisungen mit erstem Kontakt binnen 7 Tagen',
  },
  definition: {
    en: 'Share of the year’s referrals in which the service first contacted the person at most 7 days later.',
    ar: 'نسبة إحالات السنة التي اتصلت فيها الجهة المقدمة للخدمة بالشخص لأول مرة خلال 7 أيام على الأكثر.',
    de: 'Anteil der Verweisungen des Jahres, bei denen die Stelle die Person höchstens 7 Tage später erstmals kontaktierte.',
  },
  value: {
    kind: 'share',
    numerator: {
      table: 'referral',
      column: 'referrals',
      where: { wait: ['same_day', 'within_7_days'] },
      time: 'flow',
    },
    denominator: { table: 'referral', column: 'referrals', time: 'flow' },
  },
  direction: 'increase',
  by: ['sex'],
  verification: 'referral_log',
  responsible: 'referral_centre',
  sdg: '16.3',
};
