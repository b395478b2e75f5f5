import type { Indicator } from './indicator.ts';

/** Women among forum members. */
export const womenMembers: Indicator = {
  code: 'OPT-4',
  level: 'output',
  name: {
    en: 'Women among forum members',
    ar: 'النساء بين أعضاء المنتديات',
    de: 'Frauen unter den Mitgliedern der Foren',
  },
  definition: {
    en: 'Share of women among the members of forums at the end of the year, volunteers included.',
    ar: 'نسبة النساء بين أعضاء المنتديات في نهاية السنة، ومنهم المتطوعون.',
    de: 'Anteil der Frauen an den Mitgliedern der Foren zum Jahresende, Freiwillige eingeschlossen.',
  },
  value: {
    kind: 'share',
    numerator: { table: 'forum_member', column: 'members', where: { sex: ['female'] }, time: 'stock' },
    denominator: { table: 'forum_member', column: 'members', time: 'stock' },
  },
  direction: 'increase',
  by: ['adm2_pcode'],
  verification: 'forum_minutes',
  responsible: 'forums',
  sdg: '16.7',
};
