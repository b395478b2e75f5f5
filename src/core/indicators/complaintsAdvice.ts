import type { Indicator } from './indicator.ts';

/** Advice on complaints and redress. */
export const complaintsAdvice: Indicator = {
  code: 'OPT-10',
  level: 'output',
  name: {
    en: 'Advice on complaints and redress',
    ar: 'المشورة بشأن الشكاوى وجبر الضرر',
    de: 'Beratungen zu Beschwerde und Abhilfe',
  },
  definition: {
    en: 'Times in the year that the centre advised a person on how to complain or seek redress.',
    ar: 'عدد المرات خلال السنة التي قدّم فيها المركز المشورة بشأن تقديم شكوى أو طلب جبر الضرر.',
    de: 'Beratungen des Jahres darüber, wie man sich beschwert oder Abhilfe sucht.',
  },
  value: {
    kind: 'count',
    numerator: { table: 'referral', column: 'referrals', where: { service: ['complaints'] }, time: 'flow' },
  },
  direction: 'increase',
  by: ['sex'],
  verification: 'referral_log',
  responsible: 'referral_centre',
  sdg: '16.3',
};
