import type { Indicator } from './indicator.ts';

/** Patrols. */
export const patrols: Indicator = {
  code: 'OPT-8',
  level: 'output',
  name: {
    en: 'Patrols',
    ar: 'الدوريات',
    de: 'Streifen',
  },
  definition: {
    en: 'Patrols of all offices at the end of the year.',
    ar: 'دوريات جميع المكاتب في نهاية السنة.',
    de: 'Streifen aller Büros zum Jahresende.',
  },
  value: { kind: 'count', numerator: { table: 'staffing_year', column: 'patrols', time: 'stock' } },
  direction: 'increase',
  by: [],
  verification: 'staff_roster',
  responsible: 'community_police',
  sdg: '16.6',
};
