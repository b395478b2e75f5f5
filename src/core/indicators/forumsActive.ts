import type { Indicator } from './indicator.ts';

/** Active forums. */
export const forumsActive: Indicator = {
  code: 'OPT-1',
  level: 'output',
  name: {
    en: 'Active forums',
    ar: 'المنتديات الفاعلة',
    de: 'Aktive Foren',
  },
  definition: {
    en: 'Forums that were due to meet in the year.',
    ar: 'المنتديات التي كان عليها أن تجتمع خلال السنة.',
    de: 'Foren, die im Jahr zusammenkommen sollten.',
  },
  value: {
    kind: 'count',
    numerator: { table: 'forum_meeting', column: 'forum_id', distinct: true, time: 'flow' },
  },
  direction: 'increase',
  by: [],
  verification: 'forum_minutes',
  responsible: 'forums',
  sdg: '16.7',
};
