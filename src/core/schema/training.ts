import { defineTable, type RowOf } from './table.ts';

/** Who is trained. */
export const AUDIENCES = ['judge', 'police', 'community'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const TRAINING_SUBJECTS = [
  'community_policing',
  'mediation',
  'human_rights',
  'gender_based_violence',
] as const;
export type TrainingSubject = (typeof TRAINING_SUBJECTS)[number];

export const TRAINED_SEXES = ['female', 'male'] as const;

/** Persons who took part in trainings of a year. A record is one training's count of one audience and sex. */
export const training = defineTable({
  name: 'training',
  key: ['year', 'audience', 'sex', 'subject'],
  columns: [
    { name: 'year', type: 'year' },
    { name: 'audience', type: 'code', codes: AUDIENCES },
    { name: 'sex', type: 'code', codes: TRAINED_SEXES },
    { name: 'subject', type: 'code', codes: TRAINING_SUBJECTS },
    { name: 'trained', type: 'integer', unit: 'persons', count: 'sum' },
  ],
  protection: {},
});
export type TrainingRow = RowOf<typeof training>;
