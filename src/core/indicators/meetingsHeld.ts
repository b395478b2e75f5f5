import type { Indicator } from './indicator.ts';

/** Monthly forum meetings held. */
export const meetingsHeld: Indicator = {
  code: 'OPT-2',
  level: 'output',
  name: {
    en: 'Monthly forum meetings held',
    ar: 'اجتماعات المنتديات الشهرية المنعقدة',
    de: 'Abgehaltene monatliche Forensitzungen',
  },
  definition: {
    en: 'Share of the monthly meetings due in the year that were held.',
    ar: 'نسبة الاجتماعات الشهرية المقررة خلال السنة التي انعقدت.',
    de: 'Anteil der im Jahr fälligen Monatssitzungen, die stattfanden.',
  },
  value: {
    kind: 'share',
    numerator: { table: 'forum_meeting', where: { held: ['true'] }, time: 'flow' },
    denominator: { table: 'forum_meeting', time: 'flow' },
  },
  direction: 'increase',
  by: [],
  verification: 'forum_minutes',
  responsible: 'forums',
  sdg: '16.7',
};
