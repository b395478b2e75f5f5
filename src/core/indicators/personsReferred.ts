import type { Indicator } from './indicator.ts';

/** Referrals of the guidance centre. */
export const personsReferred: Indicator = {
  code: 'OPT-9',
  level: 'output',
  name: {
    en: 'Referrals of the guidance centre',
    ar: 'إحالات مركز الإرشاد',
    de: 'Verweisungen der Beratungsstelle',
  },
  definition: {
    en: 'Referrals made in the year, to every service. One person may be referred more than once.',
    ar: 'الإحالات خلال السنة إلى جميع الخدمات. وقد يُحال الشخص الواحد أكثر من مرة.',
    de: 'Verweisungen des Jahres an alle Stellen. Eine Person kann mehrmals verwiesen werden.',
  },
  value: { kind: 'count', numerator: { table: 'referral', column: 'referrals', time: 'flow' } },
  direction: 'increase',
  by: ['sex', 'adm2_pcode'],
  verification: 'referral_log',
  responsible: 'referral_centre',
  sdg: '16.3',
};
