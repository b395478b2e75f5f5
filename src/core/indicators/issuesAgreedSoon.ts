import type { Indicator } from './indicator.ts';

/** Solutions agreed within 30 days. */
export const issuesAgreedSoon: Indicator = {
  code: 'OUT-4',
  level: 'outcome',
  name: {
    en: 'Solutions agreed within 30 days',
    ar: 'حلول اتُّفق عليها خلال 30 يوماً',
    de: 'Innerhalb von 30 Tagen vereinbarte Lösungen',
  },
  definition: {
    en: 'Share of agreed solutions that were agreed at most 30 days after the issue was raised, by the year in which it was raised.',
    ar: 'نسبة الحلول المتفق عليها خلال 30 يوماً على الأكثر من إثارة القضية، بحسب سنة إثارتها.',
    de: 'Anteil der vereinbarten Lösungen, die höchstens 30 Tage nach Einbringen des Anliegens vereinbart wurden, nach dem Jahr des Einbringens.',
  },
  value: {
    kind: 'share',
    numerator: {
      table: 'issue_step',
      column: 'steps',
      where: { step: ['agreement'], state: ['done'], duration: ['within_30_days'] },
      time: 'flow',
    },
    denominator: {
      table: 'issue_step',
      column: 'steps',
      where: { step: ['agreement'], state: ['done'] },
      time: 'flow',
    },
  },
  direction: 'increase',
  by: [],
  verification: 'forum_minutes',
  responsible: 'forums',
  sdg: '16.7',
};
