import type { Indicator } from './indicator.ts';

/** Residents who would report a dispute or threat. */
export const wouldReport: Indicator = {
  code: 'OUT-9',
  level: 'outcome',
  name: {
    en: 'Residents who would report a dispute or threat',
    ar: 'السكان المستعدون للإبلاغ عن نزاع أو تهديد',
    de: 'Menschen, die einen Streit oder eine Drohung melden würden',
  },
  definition: {
    en: 'Share of respondents who say that they would turn to the community police with a dispute, violence at home or blackmail.',
    ar: 'نسبة المستجيبين الذين يقولون إنهم سيلجأون إلى الشرطة المجتمعية في حال نزاع أو عنف أسري أو ابتزاز.',
    de: 'Anteil der Befragten, die sich bei Streit, häuslicher Gewalt oder Erpressung an die Bürgerpolizei wenden würden.',
  },
  value: { kind: 'survey', question: 'would_report' },
  direction: 'increase',
  by: ['sex', 'adm2_pcode'],
  verification: 'perception_survey',
  responsible: 'iom',
  sdg: '16.3',
};
