import { allocate, oneMore, type Post } from '#core/staffing/allocate.ts';
import { allocateOfficers, type OfficeNeeds, splitOf } from '#core/staffing/allocateOfficers.ts';
import type { StaffedOffice } from './useOffices.ts';

/** What is shared out, and between which floors. */
export interface StaffQuestion {
  readonly officers: number;
  readonly women: number;
  readonly patrols: number;
  readonly first: 'women' | 'cases';
  /** The fewest officers in each unit of an office, and women officers in each office. */
  readonly perUnit: number;
  readonly leastWomen: number;
}

/** As many as there are today, without floors. */
export function questionOfToday(offices: readonly StaffedOffice[]): StaffQuestion {
  const sum = (of: keyof StaffedOffice['today']) =>
    offices.reduce((total, { today }) => total + today[of], 0);
  return {
    officers: sum('officers'),
    women: sum('women'),
    patrols: sum('patrols'),
    first: 'women',
    perUnit: 0,
    leastWomen: 0,
  };
}

/** Today's split, the best one, the best one of patrols by people, and where one more woman officer goes. */
export function staffPlan(offices: readonly StaffedOffice[], question: StaffQuestion) {
  const { perUnit, leastWomen, first } = question;
  const needs = offices.map(
    ({ id, cases, women, units, today }): OfficeNeeds => ({
      id,
      cases,
      women,
      least_women: leastWomen,
      units: units.map((unit) => ({ unit, officers: perUnit, women: 0 })),
      today,
    }),
  );
  const posts = offices.map(
    ({ id, women, today }): Post => ({ id, load: women, least: leastWomen, today: today.women }),
  );
  return {
    today: splitOf(
      offices,
      offices.map(({ today }) => today.officers),
      offices.map(({ today }) => today.women),
    ),
    best: allocateOfficers(needs, question, first),
    patrols: allocate(
      offices.map(({ id, people, today }) => ({ id, load: people, today: today.patrols })),
      question.patrols,
    ),
    more: oneMore(posts, question.women),
  };
}
