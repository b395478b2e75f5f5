import { useMemo } from 'react';
import type { LandGridInput } from '#core/cost/landGrid.ts';
import { SPEEDS } from '#core/cost/travelSpeeds.ts';
import { straightLineCost } from '#core/placement/straightLineCost.ts';
import type { PlanningSite } from '#core/planning/planningPoint.ts';
import type { Variant, VariantAnswer } from '#core/planning/planTasks.ts';
import type { Need } from '#core/planning/scenario.ts';
import { scenarioVariants } from '#core/planning/scenarioVariants.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import type { JobOptions } from '#jobs/job.ts';
import { type PlanProgress, runPlan } from '#jobs/placement/planJob.ts';
import { runTravel } from '#jobs/placement/travelJob.ts';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useJob } from '#views/useJob.ts';
import { usePlanning } from './PlanningContext.ts';
import { positionOf } from './useLand.ts';
import type { Plan } from './usePlan.ts';
import { usePlanWords } from './usePlanWords.ts';

/** What the same question says under other facts. */
export interface Doubt {
  readonly cases: readonly VariantAnswer[];
  /** Sites of best plans, the most frequent first, with the share of cases. */
  readonly frequency: readonly { readonly site: PlanningSite; readonly share: number }[];
  /** Added sites that are in every best plan. */
  readonly always: readonly PlanningSite[];
  /** The case in which the plan loses most; null when none has an answer. */
  readonly worst: VariantAnswer | null;
  /** Share of cases in which the plan stays best. */
  readonly steady: number;
}

/** Asks the shown plan's question under other facts, in a worker. */
export function useDoubt() {
  const { shown, facts, land } = usePlanning();
  const { format } = useI18n();
  const { w, cost, percent } = usePlanWords();
  const nameOf = useAreaNames();
  const plan = shown?.plan ?? null;
  const ids = shown?.site_ids.join() ?? '';
  const variants = useMemo(
    () => (plan ? scenarioVariants(plan.scenario, plan.ground, facts.needs) : []),
    [plan, facts.needs],
  );
  const other = useMemo(() => plan && otherCost(plan, land), [plan, land]);
  const start = useMemo(() => {
    if (!plan || ids === '' || variants.length === 0) return null;
    const { problem, question } = plan;
    return async (options: JobOptions<PlanProgress>) => {
      const cost = other && (await other(options));
      const all = cost ? [...variants, cost] : variants;
      return runPlan(
        { task: 'variants', problem, question, site_ids: ids.split(','), variants: all },
        options,
      );
    };
  }, [plan, ids, variants, other]);
  const job = useJob(start);
  const found = useMemo<Doubt | null>(() => {
    if (!plan || !job.output) return null;
    const cases = job.output;
    const solved = cases.filter(({ best }) => best.objective !== null);
    const today = new Set(plan.problem.predefined);
    const frequency = plan.ground.sites
      .filter(({ id }) => !today.has(id))
      .map((site) => ({
        site,
        share: solved.filter(({ best }) => best.site_ids.includes(site.id)).length / (solved.length || 1),
      }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share);
    const worst = solved.reduce<VariantAnswer | null>(
      (most, one) => ((one.regret ?? 0) > (most?.regret ?? -1) ? one : most),
      null,
    );
    return {
      cases,
      frequency,
      always: frequency.filter(({ share }) => share === 1).map(({ site }) => site),
      worst,
      steady: solved.filter(({ regret }) => regret === 0).length / (solved.length || 1),
    };
  }, [plan, job.output]);
  const say = ({ kind, id }: Pick<VariantAnswer, 'kind' | 'id'>): string => {
    const values: Readonly<Record<string, () => string>> = {
      radius: () => cost(Number(id), plan!.scenario.travel),
      needs: () => w.question.whoms[id as Need],
      growth: () => percent(Number(id)),
      cost: () => w.sure.costs[id as keyof typeof w.sure.costs],
      counts: () => (id.startsWith('low') ? w.sure.low : w.sure.high),
      noise: () => format.integer(Number(id)),
    };
    const [end, pcode] = id.split(' ');
    if (kind === 'counts' && pcode)
      return fill(w.sure.oneCount, { name: nameOf(pcode), value: end === 'low' ? w.sure.low : w.sure.high });
    return fill(w.sure.kinds[kind as keyof typeof w.sure.kinds], { value: values[kind]?.() ?? id });
  };
  return { job, found, say, asked: variants.length + (other ? 1 : 0) };
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
    const kmh = speed || SPEEDS[travel === 'foot' ? 'foot' : 'car'].land;
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
