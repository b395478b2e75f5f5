import type { Indicator } from './indicator.ts';

/** Residents who trust the community police. */
export const trustsPolice: Indicator = {
  code: 'IMP-3',
  level: 'impact',
  name: {
    en: 'Residents who trust the community police',
    ar: 'السكان الذين يثقون بالشرطة المجتمعية',
    de: 'Menschen, die der Bürgerpolizei vertrauen',
  },
  definition: {
    en: 'Share of respondents who have some or much confidence in the community police.',
    ar: 'نسبة المستجيبين الذين لديهم بعض الثقة أو ثقة كبيرة بالشرطة المجتمعية.',
    de: 'Anteil der Befragten mit etwas oder großem Vertrauen in die Bürgerpolizei.',
  },
  value: { kind: 'survey', question: 'trusts_community_police' },
  direction: 'increase',
  by: ['sex', 'adm2_pcode'],
  verification: 'perception_survey',
  responsible: 'iom',
  sdg: '16.6',
};
