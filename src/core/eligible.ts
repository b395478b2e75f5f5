import type { InitiativeTopic } from './schema/initiative.ts';

/** Groups of people that sessions are meant for: pupils and students, women and girls, or all residents. */
export type EligibleGroup = 'students' | 'women' | 'residents';

/**
 * Whom each topic is meant for. Drug abuse and blackmail are taught in schools and universities, domestic violence is spoken of
 * with women, weapons and traffic concern everybody. Reach counts those of the group who came, over those of the group who live there.
 */
export const ELIGIBLE: Readonly<Record<InitiativeTopic, EligibleGroup>> = {
  drug_abuse: 'students',
  electronic_blackmail: 'students',
  domestic_violence: 'women',
  illegal_weapons: 'residents',
  road_safety: 'residents',
};

/** What is known of the people of a district. */
export interface DistrictPeople {
  readonly adm2_pcode: string;
  readonly female: number;
  readonly male: number;
  /** Absent where no enrolment is published. */
  readonly enrolled?: number;
}

/**
 * Persons of a group in some districts together. Undefined when one of the districts has no figure, since a part of the people
 * would make the reach of the whole look larger than it is; and when there is no district.
 */
export function eligiblePersons(
  group: EligibleGroup,
  districts: readonly DistrictPeople[],
): number | undefined {
  const numbers = districts.map(({ female, male, enrolled }) =>
    group === 'students' ? enrolled : group === 'women' ? female : female + male,
  );
  return numbers.length === 0
    ? undefined
    : numbers.reduce((sum, n) => (sum === undefined || n === undefined ? undefined : sum + n));
}
