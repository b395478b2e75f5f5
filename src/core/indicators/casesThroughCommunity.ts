import type { Indicator } from './indicator.ts';

/** Cases that came through the community police or a forum. */
export const casesThroughCommunity: Indicator = {
  code: 'OUT-2',
  level: 'outcome',
  name: {
    en: 'Cases that came through the community police or a forum',
    ar: 'القضايا التي وردت عبر الشرطة المجتمعية أو أحد المنتديات',
    de: 'Fälle, die über die Bürgerpolizei oder ein Forum kamen',
  },
  definition: {
    en: 'Share of the year’s cases that reached the police through a community policing office, a patrol or a forum.',
    ar: 'نسبة قضايا السنة التي وصلت إلى الشرطة عبر مكتب للشرطة المجتمعية أو دورية أو منتدى.',
    de: 'Anteil der Fälle des Jahres, die über ein Büro der Bürgerpolizei, eine Streife oder ein Forum kamen.',
  },
  value: {
    kind: 'share',
    numerator: {
      table: 'incident',
      column: 'count',
      where: { route: ['cp_office', 'cp_patrol', 'forum'] },
      time: 'flow',
    },
    denominator: { table: 'incident', column: 'count', time: 'flow' },
  },
  direction: 'increase',
  by: [],
  verification: 'case_register',
  responsible: 'community_police',
  sdg: '16.3',
};
