import type { Indicator } from './indicator.ts';

/** Forums led by women. */
export const forumsWomenLed: Indicator = {
  code: 'OPT-3',
  level: 'output',
  name: {
    en: 'Forums led by women',
    ar: 'المنتديات التي تقودها نساء',
    de: 'Von Frauen geleitete Foren',
  },
  definition: {
    en: 'Forums founded by the end of the year whose chair is a woman today.',
    ar: 'المنتديات المؤسسة حتى نهاية السنة التي ترأسها امرأة اليوم.',
    de: 'Bis Jahresende gegründete Foren, denen heute eine Frau vorsitzt.',
  },
  value: {
    kind: 'count',
    numerator: { table: 'forum', where: { women_led: ['true'], status: ['active'] }, time: 'since' },
  },
  direction: 'increase',
  by: [],
  verification: 'forum_minutes',
  responsible: 'forums',
  sdg: '5.5',
};
