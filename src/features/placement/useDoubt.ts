import { useMemo } from 'react';
import type { LandGridInput } from '#core/cost/landGrid.ts';
import type { Travel } from '#core/cost/landGridCost.ts';
import { ownSpeeds } from '#core/cost/travelSpeeds.ts';
import { straightLineCost } from '#core/placement/straightLineCost.ts';
import { isClosed, type PlacedBridge } from '#core/planning/placedBridges.ts';
import { type PlanningGround, planningProblem } from '#core/planning/planningProblem.ts';
import type { Variant, VariantAnswer } from '#core/planning/planTasks.ts';
import { scenarioVariants, USUAL_DRAWS } from '#core/planning/scenarioVariants.ts';
import { type Sureness, sureness } from '#core/planning/sureness.ts';
import type { JobOptions } from '#jobs/job.ts';
import { type PlanProgress, runPlan, type TestedPlan } from '#jobs/placement/planJob.ts';
import { runTravel } from '#jobs/placement/travelJob.ts';
import { useJob } from '#views/useJob.ts';
import { usePlanning } from './PlanningContext.ts';
import { positionOf } from './useLand.ts';
import type { Plan } from './usePlan.ts';
import { gridTravelOf } from './useTravelCost.ts';

/** What the same question says under other facts. */
export interface Doubt extends TestedPlan {
  /** Over all cases, and over the chance draws alone. */
  readonly all: Sureness;
  readonly chance: Sureness;
  /** The case in which the plan loses most; null when none has an answer. */
  readonly worst: VariantAnswer | null;
}

interface Tested extends TestedPlan {
  readonly plan: Plan;
}

/** Tests by plan, so that going back to one costs nothing. */
const kept = new WeakMap<Plan, Map<string, Tested>>();

/** Asks the shown plan's question under other facts, in a worker. Sites that the reader keeps by hand are free there. */
export function useDoubt(draws = USUAL_DRAWS, eachBridge = false) {
  const { shown, facts, land, bridges } = usePlanning();
  const plan = shown?.plan ?? null;
  const ids = shown?.site_ids.join() ?? '';
  const variants = useMemo(
    () => (plan ? scenarioVariants(plan.scenario, plan.ground, facts.needs, draws) : []),
    [plan, facts.needs, draws],
  );
  const others = useMemo(
    () => (plan ? [...otherCost(plan, land), ...(eachBridge ? bridgeCosts(plan, land, bridges) : [])] : []),
    [plan, land, bridges, eachBridge],
  );
  const start = useMemo(() => {
    if (!plan || ids === '' || variants.length === 0) return null;
    const key = `${draws} ${others.length} ${ids}`;
    return async (options: JobOptions<PlanProgress>): Promise<Tested> => {
      const known = kept.get(plan)?.get(key);
      if (known) return known;
      const { problem, question } = planningProblem({ ...plan.scenario, locked: [] }, plan.ground);
      const all = [...variants];
      for (const other of others) all.push(await other(options));
      const tested = await runPlan(
        { task: 'variants', problem, question, site_ids: ids.split(','), variants: all },
        options,
      );
      const found = { ...tested, plan };
      kept.set(plan, (kept.get(plan) ?? new Map<string, Tested>()).set(key, found));
      return found;
    };
  }, [plan, ids, variants, others, draws]);
  const job = useJob(start);
  const { output } = job;
  const found = useMemo<Doubt | null>(() => {
    if (!plan || output?.plan !== plan) return null;
    // What stays open in every case is no finding; sites kept by hand are free in the test.
    const { problem } = planningProblem({ ...plan.scenario, locked: [] }, plan.ground);
    const worst = output.cases.reduce<VariantAnswer | null>(
      (most, one) => ((one.regret ?? -1) > (most?.regret ?? -1) ? one : most),
      null,
    );
    const drawn = output.cases.filter(({ kind }) => kind === 'noise');
    return { ...output, all: sureness(problem, output.cases), chance: sureness(problem, drawn), worst };
  }, [plan, output]);
  return { job, found, asked: variants.length + others.length };
}

/** A case whose costs have to be worked out first. */
type CostedCase = (options: JobOptions<PlanProgress>) => Promise<Variant>;

/**
 * Another model of what a way costs: over land where the plan goes straight, straight where it goes over land or roads; none
 * for ready costs, which say nothing of the way.
 */
function otherCost({ scenario, ground: { points, sites } }: Plan, land: LandGridInput | null): CostedCase[] {
  const { travel, speed } = scenario;
  if (travel === 'matrix') return [];
  if (travel === 'line')
    return land ? [overLandCase({ points, sites }, land, { mode: 'distance' }, 'cost', 'land')] : [];
  const { land: kmh } = ownSpeeds(travel === 'foot' ? 'foot' : 'car', speed);
  const minutes = () => straightLineCost(points, sites).map((km) => (km * 60) / kmh);
  return [async () => ({ kind: 'cost', id: 'line', cost: minutes() })];
}

/** Each open bridge closed, one at a time; none where journeys go over no bridge. */
function bridgeCosts(
  { scenario, ground }: Plan,
  land: LandGridInput | null,
  bridges: readonly PlacedBridge[],
): CostedCase[] {
  const { travel } = scenario;
  if (!land || (travel !== 'car' && travel !== 'foot')) return [];
  const closed = bridges.filter((bridge) => isClosed(bridge, scenario)).map(({ bridge_id }) => bridge_id);
  return bridges
    .filter(({ bridge_id }) => !closed.includes(bridge_id))
    .map(({ bridge_id }) =>
      overLandCase(ground, land, gridTravelOf(travel, scenario, [...closed, bridge_id]), 'bridge', bridge_id),
    );
}

function overLandCase(
  { points, sites }: Pick<PlanningGround, 'points' | 'sites'>,
  land: LandGridInput,
  travel: Travel,
  kind: string,
  id: string,
): CostedCase {
  return async ({ signal }) => {
    const between = { points: points.map(positionOf), sites: sites.map(positionOf) };
    const { cost } = await runTravel({ task: 'cost', land, travel, ...between }, signal ? { signal } : {});
    return { kind, id, cost };
  };
}
