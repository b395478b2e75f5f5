import { type Cell, exact } from '../cell.ts';
import type { DemandMix } from '../demand/demandMix.ts';
import { takeHigh, takeLow, takeMiddle } from '../demand/demandMix.ts';
import { demandWeights } from '../demand/demandWeights.ts';
import type { PlanningPoint } from './planningPoint.ts';
import { NEEDS, type Scenario } from './scenario.ts';

/** Counts by district that stand for need: violent disputes and persons arrived. */
export interface DistrictNeeds {
  readonly disputes: ReadonlyMap<string, Cell>;
  readonly arrivals: ReadonlyMap<string, Cell>;
}

/** Which end of the interval of a rounded or withheld count is taken; `middle` for the plan, the ends to test it. */
export type IntervalEnd = 'low' | 'middle' | 'high';

const TAKE = { low: takeLow, middle: takeMiddle, high: takeHigh } as const;

/** The settings of a scenario that make its demand. */
export type DemandChoices = Pick<Scenario, 'needs' | 'growth'> & Partial<Pick<Scenario, 'stay' | 'expected'>>;

/**
 * A scenario's needs as a mix of demand. It grows by the share of the arrivals who stay (those whom the reader expects, where
 * told, else the published ones), or by a percent of all persons, expected where others arrived.
 */
export function demandMixOf(
  { needs, growth, stay = 0, expected = {} }: DemandChoices,
  points: readonly PlanningPoint[],
  { disputes, arrivals }: DistrictNeeds,
): DemandMix {
  const of = {
    people: () => ({ by_point: points.map(({ people }) => people) }),
    women: () => ({ by_point: points.map(({ women }) => women) }),
    disputes: () => ({ by_adm2: disputes }),
    arrivals: () => ({ by_adm2: arrivals }),
    children: () => ({ by_point: points.map(({ children = 0 }) => children) }),
  };
  const persons = (growth / 100) * points.reduce((sum, { people }) => sum + people, 0);
  return {
    points,
    components: NEEDS.map((need) => ({ id: need, share: needs[need], ...of[need]() })),
    ...(stay > 0
      ? { growth: { arrivals: expectedArrivals(arrivals, expected), share: stay / 100 } }
      : growth > 0 && { growth: { arrivals, persons } }),
  };
}

/** The arrivals that are expected in each district: the reader's own number where there is one, else the published count. */
export const expectedArrivals = (
  arrivals: ReadonlyMap<string, Cell>,
  expected: Scenario['expected'],
): ReadonlyMap<string, Cell> =>
  new Map([...arrivals, ...Object.entries(expected).map(([pcode, n]) => [pcode, exact(n)] as const)]);

/** The need at each point (`demandWeights` of the scenario's mix), at one end of the counts' intervals. */
export const needWeights = (
  scenario: DemandChoices,
  points: readonly PlanningPoint[],
  districts: DistrictNeeds,
  end: IntervalEnd = 'middle',
): Float64Array => demandWeights(demandMixOf(scenario, points, districts), TAKE[end]);
