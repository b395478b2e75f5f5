import type { Indicator } from './indicator.ts';

/** Sessions of community safety initiatives. */
export const sessionsHeld: Indicator = {
  code: 'OPT-11',
  level: 'output',
  name: {
    en: 'Sessions of community safety initiatives',
    ar: 'جلسات مبادرات السلامة المجتمعية',
    de: 'Veranstaltungen der Sicherheitsinitiativen',
  },
  definition: {
    en: 'Sessions held in the year in schools, universities and elsewhere.',
    ar: 'الجلسات المنعقدة خلال السنة في المدارس والجامعات وغيرها.',
    de: 'Im Jahr abgehaltene Veranstaltungen in Schulen, Universitäten und anderswo.',
  },
  value: { kind: 'count', numerator: { table: 'initiative', column: 'sessions', time: 'flow' } },
  direction: 'increase',
  by: ['adm2_pcode'],
  verification: 'attendance_sheets',
  responsible: 'community_police',
  sdg: '16.1',
};
