import type { Indicator } from './indicator.ts';

/** Forum issues whose solution was implemented. */
export const issuesImplemented: Indicator = {
  code: 'OUT-3',
  level: 'outcome',
  name: {
    en: 'Forum issues whose solution was implemented',
    ar: 'قضايا المنتديات التي نُفّذ حلّها',
    de: 'Anliegen der Foren, deren Lösung umgesetzt wurde',
  },
  definition: {
    en: 'Share of the issues raised in forums in the year whose solution has been implemented by the community police.',
    ar: 'نسبة القضايا المثارة في المنتديات خلال السنة التي نفّذت الشرطة المجتمعية حلّها.',
    de: 'Anteil der im Jahr in Foren eingebrachten Anliegen, deren Lösung die Bürgerpolizei umgesetzt hat.',
  },
  value: {
    kind: 'share',
    numerator: { table: 'issue', column: 'issues', where: { stage: ['implemented'] }, time: 'flow' },
    denominator: { table: 'issue', column: 'issues', time: 'flow' },
  },
  direction: 'increase',
  ripens: true,
  by: ['adm2_pcode'],
  verification: 'forum_minutes',
  responsible: 'forums',
  sdg: '16.7',
};
