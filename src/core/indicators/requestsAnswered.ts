import type { Indicator } from './indicator.ts';

/** Awareness requests answered within 30 days. */
export const requestsAnswered: Indicator = {
  code: 'OPT-13',
  level: 'output',
  name: {
    en: 'Awareness requests answered within 30 days',
    ar: 'طلبات التوعية المجابة خلال 30 يوماً',
    de: 'Innerhalb von 30 Tagen beantwortete Anfragen',
  },
  definition: {
    en: 'Share of the year’s requests of institutions that were answered at most 30 days later.',
    ar: 'نسبة طلبات المؤسسات خلال السنة المجابة خلال 30 يوماً على الأكثر.',
    de: 'Anteil der Anfragen von Einrichtungen im Jahr, die höchstens 30 Tage später beantwortet wurden.',
  },
  value: {
    kind: 'share',
    numerator: {
      table: 'awareness_request',
      column: 'requests',
      where: { answer: ['within_14_days', 'within_30_days'] },
      time: 'flow',
    },
    denominator: { table: 'awareness_request', column: 'requests', time: 'flow' },
  },
  direction: 'increase',
  by: ['adm2_pcode'],
  verification: 'request_log',
  responsible: 'community_police',
  sdg: '16.10',
};
