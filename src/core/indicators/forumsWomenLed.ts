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
    en: 'Forums that a woman chaired at the end of the year.',
    ar: 'المنتديات التي كانت ترأسها امرأة في نهاية السنة.',
    de: 'Foren, denen am Jahresende eine Frau vorsaß.',
  },
  value: {
    kind: 'count',
    numerator: { table: 'forum_lead', where: { women_led: ['true'] }, time: 'stock' },
  },
  direction: 'increase',
  by: [],
  verification: 'forum_minutes',
  responsible: 'forums',
  sdg: '5.5',
};
