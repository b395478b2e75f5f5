import type { Cell } from '../cell.ts';
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

/** A scenario's needs as a mix of demand. Its growth is a percent of all persons, expected where others arrived. */
export function demandMixOf(
  { needs, growth }: Pick<Scenario, 'needs' | 'growth'>,
  points: readonly PlanningPoint[],
  { disputes, arrivals }: DistrictNeeds,
): DemandMix {
  const of = {
    people: () => ({ by_point: points.map(({ people }) => people) }),
    women: () => ({ by_point: points.map(({ women }) => women) }),
    disputes: () => ({ by_adm2: disputes }),
    arrivals: () => ({ by_adm2: arrivals }),
  };
  const persons = (growth / 100) * points.reduce((sum, { people }) => sum + people, 0);
  return {
    points,
    components: NEEDS.map((need) => ({ id: need, share: needs[need], ...of[need]() })),
    ...(growth > 0 && { growth: { arrivals, persons } }),
  };
}

/** The need at each point (`demandWeights` of the scenario's mix), at one end of the counts' intervals. */
export const needWeights = (
  scenario: Pick<Scenario, 'needs' | 'growth'>,
  points: readonly PlanningPoint[],
  districts: DistrictNeeds,
  end: IntervalEnd = 'middle',
): Float64Array => demandWeights(demandMixOf(scenario, points, districts), TAKE[end]);
