import type { EnrolmentRow } from '#core/schema/enrolment.ts';

/** The census year whose residents the invented enrolment is a share of. */
const YEAR = 2024;
/** Pupils and students over 12 among residents; fewer girls stay at school. */
const ENROLLED = { female: 0.11, male: 0.13 } as const;

/** Invents pupils and students by district and sex as a fixed share of census residents, in whole hundreds. */
export const makeEnrolment = (
  persons: ReadonlyMap<string, Readonly<Record<'female' | 'male', number>>>,
): EnrolmentRow[] =>
  [...persons].flatMap(([adm2_pcode, residents]) =>
    (['female', 'male'] as const).map((sex) => ({
      adm2_pcode,
      year: YEAR,
      sex,
      enrolled: Math.round((residents[sex] * ENROLLED[sex]) / 100) * 100,
      source: 'Invented',
    })),
  );
