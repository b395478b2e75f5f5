import { useMemo } from 'react';
import type { LandGridInput } from '#core/cost/landGrid.ts';
import { ownSpeeds } from '#core/cost/travelSpeeds.ts';
import { straightLineCost } from '#core/placement/straightLineCost.ts';
import { planningProblem } from '#core/planning/planningProblem.ts';
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
export function useDoubt(draws = USUAL_DRAWS) {
  const { shown, facts, land } = usePlanning();
  const plan = shown?.plan ?? null;
  const ids = shown?.site_ids.join() ?? '';
  const variants = useMemo(
    () => (plan ? scenarioVariants(plan.scenario, plan.ground, facts.needs, draws) : []),
    [plan, facts.needs, draws],
  );
  const other = useMemo(() => plan && otherCost(plan, land), [plan, land]);
  const start = useMemo(() => {
    if (!plan || ids === '' || variants.length === 0) return null;
    const key = `${draws} ${other !== null} ${ids}`;
    return async (options: JobOptions<PlanProgress>): Promise<Tested> => {
      const known = kept.get(plan)?.get(key);
      if (known) return known;
      const { problem, question } = planningProblem({ ...plan.scenario, locked: [] }, plan.ground);
      const cost = other && (await other(options));
      const all = cost ? [...variants, cost] : variants;
      const tested = await runPlan(
        { task: 'variants', problem, question, site_ids: ids.split(','), variants: all },
        options,
      );
      const found = { ...tested, plan };
      kept.set(plan, (kept.get(plan) ?? new Map<string, Tested>()).set(key, found));
      return found;
    };
  }, [plan, ids, variants, other, draws]);
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
  return { job, found, asked: variants.length + (other ? 1 : 0) };
}

/**
 * Another model of what a way costs: over land where the plan goes straight, straight where it goes over land or roads; null
 * for ready costs, which say nothing of the way.
 */
function otherCost(
  { scenario, ground: { points, sites } }: Plan,
  land: LandGridInput | null,
): ((options: JobOptions<PlanProgress>) => Promise<Variant>) | null {
  const { travel, speed } = scenario;
  if (travel === 'matrix') return null;
  if (travel !== 'line') {
    const { land: kmh } = ownSpeeds(travel === 'foot' ? 'foot' : 'car', speed);
    return async () => ({
      kind: 'cost',
      id: 'line',
      cost: straightLineCost(points, sites).map((km) => (km * 60) / kmh),
    });
  }
  if (!land) return null;
  return async ({ signal }) => {
    const between = { points: points.map(positionOf), sites: sites.map(positionOf) };
    const { cost } = await runTravel(
      { task: 'cost', land, travel: { mode: 'distance' }, ...between },
      signal ? { signal } : {},
    );
    return { kind: 'cost', id: 'land', cost };
  };
}
