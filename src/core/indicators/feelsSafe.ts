import type { Indicator } from './indicator.ts';

/** Residents who feel safe walking alone at night. */
export const feelsSafe: Indicator = {
  code: 'IMP-2',
  level: 'impact',
  name: {
    en: 'Residents who feel safe walking alone at night',
    ar: 'السكان الذين يشعرون بالأمان عند المشي وحدهم ليلاً',
    de: 'Menschen, die sich nachts allein auf der Straße sicher fühlen',
  },
  definition: {
    en: 'Share of respondents who say that they feel safe or very safe walking alone at night in their neighbourhood.',
    ar: 'نسبة المستجيبين الذين يقولون إنهم يشعرون بالأمان أو بالأمان التام عند المشي وحدهم ليلاً في حيّهم.',
    de: 'Anteil der Befragten, die angeben, sich nachts allein in ihrem Viertel sicher oder sehr sicher zu fühlen.',
  },
  value: { kind: 'survey', question: 'feels_safe_at_night' },
  direction: 'increase',
  by: ['sex', 'adm2_pcode'],
  verification: 'perception_survey',
  responsible: 'iom',
  sdg: '16.1',
};
