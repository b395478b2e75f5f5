import { drawDemand } from '../demand/demandEnds.ts';
import type { Random } from '../random.ts';
import { type DistrictNeeds, demandMixOf } from './needWeights.ts';
import type { PlanningPoint } from './planningPoint.ts';
import { NEEDS, type Need, type Scenario, usesRadius } from './scenario.ts';

/** Facts as they could be by chance, all of them otherwise at once. */
export interface DrawnFacts {
  readonly weights: Float64Array;
  /** Null for models without a radius. */
  readonly radius: number | null;
}

/** The spread of the logarithm of each place's persons, since they are apportioned, and of how much each need counts. */
const SPREAD = 0.25;
/** The radius lies between these multiples of itself, any ratio as likely as another. */
export const RADIUS_ENDS = { low: 0.8, high: 1.25 } as const;
/** Growth lies between nothing and twice what is asked for, and at least up to this percent. */
const LEAST_GROWTH = 10;

/**
 * Draws the facts of a scenario: where people live within what the census leaves open, how much each need counts, growth,
 * every rounded and withheld count inside its interval, and the radius.
 */
export function drawFacts(
  scenario: Scenario,
  points: readonly PlanningPoint[],
  needs: DistrictNeeds,
  random: Random,
): DrawnFacts {
  const shares = Object.fromEntries(
    NEEDS.map((need) => [need, scenario.needs[need] * Math.exp(SPREAD * normal(random))]),
  ) as Record<Need, number>;
  const drawn = random.next();
  const { stay, expected } = scenario;
  const grown =
    stay > 0
      ? { growth: 0, stay: 2 * stay * drawn, expected }
      : { growth: drawn * Math.max(LEAST_GROWTH, 2 * scenario.growth) };
  const weights = drawDemand(demandMixOf({ needs: shares, ...grown }, points, needs), random);
  for (let i = 0; i < weights.length; i++) weights[i]! *= Math.exp(SPREAD * normal(random));
  const { low, high } = RADIUS_ENDS;
  const radius = scenario.radius * low * (high / low) ** random.next();
  return { weights, radius: usesRadius(scenario.model) ? radius : null };
}

/** A standard normal number (Box and Muller 1958). */
const normal = ({ next }: Random): number =>
  Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
