import type { Indicator } from './indicator.ts';

/** Referrals that ended with the service received. */
export const referralsReceived: Indicator = {
  code: 'OUT-5',
  level: 'outcome',
  name: {
    en: 'Referrals that ended with the service received',
    ar: 'الإحالات التي انتهت بالحصول على الخدمة',
    de: 'Verweisungen, bei denen die Leistung ankam',
  },
  definition: {
    en: 'Share of the year’s referrals of the guidance centre after which the person received the service.',
    ar: 'نسبة إحالات مركز الإرشاد خلال السنة التي حصل بعدها الشخص على الخدمة.',
    de: 'Anteil der Verweisungen der Beratungsstelle im Jahr, nach denen die Person die Leistung erhielt.',
  },
  value: {
    kind: 'share',
    numerator: { table: 'referral', column: 'referrals', where: { outcome: ['received'] }, time: 'flow' },
    denominator: { table: 'referral', column: 'referrals', time: 'flow' },
  },
  direction: 'increase',
  ripens: true,
  by: ['sex'],
  verification: 'referral_log',
  responsible: 'referral_centre',
  sdg: '16.3',
};
