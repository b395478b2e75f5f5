import type { Indicator } from './indicator.ts';

/** Community police staff. */
export const staff: Indicator = {
  code: 'OPT-7',
  level: 'output',
  name: {
    en: 'Community police staff',
    ar: 'منتسبو الشرطة المجتمعية',
    de: 'Personal der Bürgerpolizei',
  },
  definition: {
    en: 'Officers of all offices at the end of the year.',
    ar: 'منتسبو جميع المكاتب في نهاية السنة.',
    de: 'Beamtinnen und Beamte aller Büros zum Jahresende.',
  },
  value: {
    kind: 'count',
    numerator: {
      table: 'staffing_year',
      sexColumns: { female: 'staff_women', male: 'staff_men' },
      time: 'stock',
    },
  },
  direction: 'increase',
  by: ['sex'],
  verification: 'staff_roster',
  responsible: 'community_police',
  sdg: '16.6',
};
