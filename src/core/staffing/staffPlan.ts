import { type Allocation, allocate, oneMore, type Post } from './allocate.ts';
import {
  allocateOfficers,
  type OfficeNeeds,
  type OfficerAllocation,
  type OfficerSplit,
  type Shortfall,
  shortfall,
  splitOf,
} from './allocateOfficers.ts';
import { floorIn, type StaffedOffice, type StaffQuestion, UNIT_FLOORS, UNITS } from './staffQuestion.ts';

/** What one more woman officer, officer or patrol buys: where it goes, and the load for each one there and at worst. */
export interface Bought {
  readonly what: 'woman' | 'officer' | 'patrol';
  readonly id: string;
  readonly before: number;
  readonly after: number;
  readonly worst_before: number;
  readonly worst_after: number;
}

export interface StaffPlan {
  readonly today: OfficerSplit;
  readonly best: OfficerAllocation;
  /** Shared out by the people for whom each office is the nearest. */
  readonly patrols: Allocation;
  /** What the floors ask for and is not there; empty when they fit. */
  readonly short: readonly Shortfall[];
  /** In the order woman, officer, patrol; what cannot be shared out is left out. */
  readonly more: readonly Bought[];
}

/** Today's split, the best one under the floors, the best one of patrols, and what one more of each buys. */
export function staffPlan(offices: readonly StaffedOffice[], question: StaffQuestion): StaffPlan {
  const needs = offices.map((office) => needsOf(office, question));
  const posts = offices.map(
    ({ id, people, today }): Post => ({
      id,
      load: people,
      least: floorIn(question, id, 'leastPatrols'),
      today: today.patrols,
    }),
  );
  const best = allocateOfficers(needs, question, question.first);
  const patrol = oneMore(posts, question.patrols);
  const patrolFloors = posts.map(({ id, least = 0 }) => ({ id, unit: null, least }));
  const shortPatrols = shortfall('patrols', question.patrols, patrolFloors);
  return {
    today: splitOf(
      offices,
      offices.map(({ today }) => today.officers),
      offices.map(({ today }) => today.women),
    ),
    best,
    patrols: allocate(posts, question.patrols),
    short: [...(best.status === 'infeasible' ? [best.short] : []), ...(shortPatrols ? [shortPatrols] : [])],
    more: [
      ...buys(needs, question, best, 'woman'),
      ...buys(needs, question, best, 'officer'),
      ...(patrol ? [{ what: 'patrol' as const, ...patrol }] : []),
    ],
  };
}

/** What an office asks for, with its floors: those of the units that it has add up. */
function needsOf({ id, cases, women, units, today }: StaffedOffice, question: StaffQuestion): OfficeNeeds {
  return {
    id,
    cases,
    women,
    least_officers: floorIn(question, id, 'leastOfficers'),
    least_women: floorIn(question, id, 'leastWomen'),
    units: UNITS.filter((unit) => units.includes(unit)).map((unit) => {
      const floors = UNIT_FLOORS[unit];
      const least = floorIn(question, id, floors.women);
      return { unit, officers: Math.max(floorIn(question, id, floors.officers), least), women: least };
    }),
    today,
  };
}

function buys(
  needs: readonly OfficeNeeds[],
  { officers, women, first }: StaffQuestion,
  best: OfficerAllocation,
  what: 'woman' | 'officer',
): Bought[] {
  const total = { officers: officers + 1, women: what === 'woman' ? women + 1 : women };
  const then = allocateOfficers(needs, total, first);
  if (best.status !== 'proven' || then.status !== 'proven') return [];
  const counts = what === 'woman' ? 'women' : 'officers';
  const ratios = what === 'woman' ? 'women_per_woman_officer' : 'cases_per_officer';
  const k = then.split[counts].findIndex((count, at) => count > best.split[counts][at]!);
  if (k < 0) return [];
  return [
    {
      what,
      id: needs[k]!.id,
      before: best.split[ratios][k]!,
      after: then.split[ratios][k]!,
      worst_before: Math.max(0, ...best.split[ratios]),
      worst_after: Math.max(0, ...then.split[ratios]),
    },
  ];
}
