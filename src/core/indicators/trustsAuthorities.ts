import type { Indicator } from './indicator.ts';

/** Residents who trust local or provincial authorities. */
export const trustsAuthorities: Indicator = {
  code: 'IMP-4',
  level: 'impact',
  name: {
    en: 'Residents who trust local or provincial authorities',
    ar: 'السكان الذين يثقون بالسلطات المحلية أو سلطات المحافظة',
    de: 'Menschen, die den örtlichen oder Provinzbehörden vertrauen',
  },
  definition: {
    en: 'Share of respondents who have some or much confidence in local or provincial authorities. It is not about the police.',
    ar: 'نسبة المستجيبين الذين لديهم بعض الثقة أو ثقة كبيرة بالسلطات المحلية أو سلطات المحافظة. ولا يتعلق الأمر بالشرطة.',
    de: 'Anteil der Befragten mit etwas oder großem Vertrauen in örtliche oder Provinzbehörden. Es geht nicht um die Polizei.',
  },
  value: { kind: 'survey', question: 'trusts_authorities' },
  direction: 'increase',
  by: ['sex', 'adm2_pcode'],
  verification: 'perception_survey',
  responsible: 'iom',
  sdg: '16.6',
};
