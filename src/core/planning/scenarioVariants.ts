import { demandEnds } from '../demand/demandEnds.ts';
import { randomFrom } from '../random.ts';
import { drawFacts, RADIUS_ENDS } from './drawFacts.ts';
import { type DistrictNeeds, demandMixOf, needWeights } from './needWeights.ts';
import type { PlanningGround } from './planningProblem.ts';
import type { Variant } from './planTasks.ts';
import { NEEDS, NO_NEEDS, type Scenario, usesRadius } from './scenario.ts';

/** How many chance draws of all facts at once there are unless told. */
export const USUAL_DRAWS = 30;
const SEED = 41;
/** The radius is tried at these multiples of itself, growth at these percents. */
const RADII = [0.8, 0.9, 1.1, 1.25];
const GROWTHS = [10, 25];
/** The share of the arrivals who stay, in percent. */
const STAYS = [0, 50, 100];

/**
 * The ways in which the facts behind a scenario could be otherwise: another radius, another need, growth, the ends of
 * withheld and rounded counts, all of these at one end together, and draws of everything at once; first of all the facts as
 * they are. `id` is the changed value: the radius, the need, the percent, the end (as in `DemandEnd`), the number of the
 * draw. Chance is seeded, so the same scenario has the same variants, and more draws begin with the same ones.
 */
export function scenarioVariants(
  scenario: Scenario,
  ground: PlanningGround,
  needs: DistrictNeeds,
  draws = USUAL_DRAWS,
): Variant[] {
  const { points } = ground;
  const weighed = (patch: Partial<Scenario>) => needWeights({ ...scenario, ...patch }, points, needs);
  const { disputes, arrivals } = scenario.needs;
  const counted = disputes > 0 || arrivals > 0 || scenario.growth > 0 || scenario.stay > 0;
  const variants: Variant[] = [{ kind: 'asked', id: 'asked' }];
  if (usesRadius(scenario.model))
    for (const factor of RADII) {
      const radius = scenario.radius * factor;
      variants.push({ kind: 'radius', id: String(radius), radius });
    }
  for (const need of NEEDS) {
    const alone = { ...NO_NEEDS, [need]: 1 };
    const weights = weighed({ needs: alone });
    const same = NEEDS.every((one) => scenario.needs[one] > 0 === alone[one] > 0);
    if (!same && weights.some((value) => value > 0)) variants.push({ kind: 'needs', id: need, weights });
  }
  for (const growth of GROWTHS)
    if (growth !== scenario.growth || scenario.stay > 0)
      variants.push({ kind: 'growth', id: String(growth), weights: weighed({ growth, stay: 0 }) });
  for (const stay of STAYS)
    if (scenario.stay > 0 && stay !== scenario.stay)
      variants.push({ kind: 'stay', id: String(stay), weights: weighed({ stay, growth: 0 }) });
  if (counted)
    for (const { id, weights } of demandEnds(demandMixOf(scenario, points, needs)))
      variants.push({ kind: 'counts', id, weights });
  if (usesRadius(scenario.model) && counted)
    for (const end of ['low', 'high'] as const)
      variants.push({
        kind: end === 'low' ? 'lowest' : 'highest',
        id: end,
        radius: scenario.radius * RADIUS_ENDS[end],
        weights: needWeights({ ...scenario, ...growthAt(scenario, end) }, points, needs, end),
      });
  const random = randomFrom(SEED);
  for (let draw = 1; draw <= draws; draw++) {
    const { weights, radius } = drawFacts(scenario, points, needs, random);
    variants.push({ kind: 'noise', id: String(draw), weights, ...(radius !== null && { radius }) });
  }
  return variants;
}

/** Growth at its low or high end: none, or the most that is tried. */
const growthAt = ({ growth, stay }: Scenario, end: 'low' | 'high') =>
  end === 'low'
    ? { growth: 0, stay: 0 }
    : stay > 0
      ? { growth: 0, stay: Math.max(100, stay) }
      : { growth: Math.max(GROWTHS[1]!, growth), stay: 0 };
