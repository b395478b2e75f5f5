import type { Indicator } from './indicator.ts';

/** Residents who know where to find the community police. */
export const knowsOffice: Indicator = {
  code: 'OUT-8',
  level: 'outcome',
  name: {
    en: 'Residents who know where to find the community police',
    ar: 'السكان الذين يعرفون أين يجدون الشرطة المجتمعية',
    de: 'Menschen, die wissen, wo sie die Bürgerpolizei finden',
  },
  definition: {
    en: 'Share of respondents who can name the nearest community policing office or forum.',
    ar: 'نسبة المستجيبين القادرين على تسمية أقرب مكتب للشرطة المجتمعية أو أقرب منتدى.',
    de: 'Anteil der Befragten, die das nächste Büro oder Forum der Bürgerpolizei nennen können.',
  },
  value: { kind: 'survey', question: 'knows_office' },
  direction: 'increase',
  by: ['sex', 'adm2_pcode'],
  verification: 'perception_survey',
  responsible: 'iom',
  sdg: '16.10',
};
