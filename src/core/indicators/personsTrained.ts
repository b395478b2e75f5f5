import type { Indicator } from './indicator.ts';

/** Judges, police and residents trained. */
export const personsTrained: Indicator = {
  code: 'OPT-14',
  level: 'output',
  name: {
    en: 'Judges, police and residents trained',
    ar: 'القضاة والشرطة والسكان المتدربون',
    de: 'Geschulte Richter, Polizeikräfte und Bürger',
  },
  definition: {
    en: 'Participants of trainings in the year; a person who came twice counts twice.',
    ar: 'المشاركون في الدورات التدريبية خلال السنة؛ ومن شارك مرتين يُحسب مرتين.',
    de: 'Teilnahmen an Schulungen im Jahr; wer zweimal kam, zählt zweimal.',
  },
  value: { kind: 'count', numerator: { table: 'training', column: 'trained', time: 'flow' } },
  direction: 'increase',
  by: ['sex'],
  verification: 'training_records',
  responsible: 'iom',
  sdg: '16.6',
};
