import type { Indicator } from './indicator.ts';

/** Young people among forum members. */
export const youthMembers: Indicator = {
  code: 'OPT-5',
  level: 'output',
  name: {
    en: 'Young people among forum members',
    ar: 'الشباب بين أعضاء المنتديات',
    de: 'Junge Menschen unter den Mitgliedern der Foren',
  },
  definition: {
    en: 'Share of members aged 15 to 29 at the end of the year.',
    ar: 'نسبة الأعضاء الذين تتراوح أعمارهم بين 15 و29 سنة في نهاية السنة.',
    de: 'Anteil der Mitglieder von 15 bis 29 Jahren zum Jahresende.',
  },
  value: {
    kind: 'share',
    numerator: { table: 'forum_member', column: 'members', where: { age: ['youth'] }, time: 'stock' },
    denominator: { table: 'forum_member', column: 'members', time: 'stock' },
  },
  direction: 'increase',
  by: ['sex'],
  verification: 'forum_minutes',
  responsible: 'forums',
  sdg: '16.7',
};
