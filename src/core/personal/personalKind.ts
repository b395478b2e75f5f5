/** What a column may tell of one person. Each has its words, with the remedy, in every language. */
const PERSONAL_KINDS = [
  'name',
  'phone',
  'national_id',
  'email',
  'address',
  'free_text',
  'coordinates',
  'birth_date',
  'device',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** A column that holds personal data, and how that was seen. Never quotes a value. */
export interface PersonalColumn {
  readonly column: string;
  readonly kind: PersonalKind;
  readonly by: 'header' | 'content';
}
