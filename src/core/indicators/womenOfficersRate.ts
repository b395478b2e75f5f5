import type { Indicator } from './indicator.ts';

/** Women officers per 100,000 women. */
export const womenOfficersRate: Indicator = {
  code: 'OPT-6',
  level: 'output',
  name: {
    en: 'Women officers per 100,000 women',
    ar: 'الضابطات لكل 100,000 امرأة',
    de: 'Beamtinnen je 100.000 Frauen',
  },
  definition: {
    en: 'Women on the staff of community policing offices at the end of the year, per 100,000 women and girls of the 2024 census.',
    ar: 'النساء العاملات في مكاتب الشرطة المجتمعية في نهاية السنة، لكل 100,000 امرأة وفتاة في تعداد 2024.',
    de: 'Frauen im Personal der Büros der Bürgerpolizei zum Jahresende, je 100.000 Frauen und Mädchen der Volkszählung 2024.',
  },
  value: {
    kind: 'density',
    numerator: { table: 'staffing_year', column: 'staff_women', time: 'stock' },
    persons: 'female',
  },
  direction: 'increase',
  by: [],
  verification: 'staff_roster',
  responsible: 'community_police',
  sdg: '5.c',
};
