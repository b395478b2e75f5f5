import { useMemo, useState } from 'react';
import type { LandGridInput } from '#core/cost/landGrid.ts';
import type { RoadClass } from '#core/cost/roadClasses.ts';
import type { RuledProblem } from '#core/placement/siteRules.ts';
import type { WiderQuestion } from '#core/placement/widerQuestion.ts';
import { needWeights } from '#core/planning/needWeights.ts';
import { type Outcome, outcomeOf } from '#core/planning/outcome.ts';
import type { PlacedBridge } from '#core/planning/placedBridges.ts';
import { keptOffices, type PlanningGround, planningProblem } from '#core/planning/planningProblem.ts';
import { planningSites } from '#core/planning/planningSites.ts';
import type { PlanAnswer } from '#core/planning/planTasks.ts';
import type { Scenario } from '#core/planning/scenario.ts';
import { printScenario } from '#core/planning/scenarioCode.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { placementBook } from '#i18n/placement/book.ts';
import type { JobOptions } from '#jobs/job.ts';
import { type PlanProgress, runPlan } from '#jobs/placement/planJob.ts';
import type { TravelProgress } from '#jobs/placement/travelJob.ts';
import { type JobState, useJob } from '#views/useJob.ts';
import { useBanks } from './useBanks.ts';
import { useLand } from './useLand.ts';
import { usePlacedBridges } from './usePlacedBridges.ts';
import type { PlanningFacts } from './usePlanningFacts.ts';
import { usePoints } from './usePoints.ts';
import type { ReaderFiles } from './useReaderFiles.ts';
import { type TravelAnswer, useTravelCost } from './useTravelCost.ts';

/** A scenario that has been answered, with all that it rests on. */
export interface Plan {
  readonly scenario: Scenario;
  readonly ground: PlanningGround;
  readonly problem: RuledProblem;
  readonly question: WiderQuestion;
  readonly answer: PlanAnswer;
  /** How long the answer took, its worker's start included. */
  readonly seconds: number;
  /** Ids of today's offices. */
  readonly today: readonly string[];
  /** Names of the reader's files behind demand and cost; empty where none is. */
  readonly files: { readonly demand: string; readonly cost: string };
  /** The classes of the roads that it goes by; empty when it goes by none. */
  readonly roads: readonly RoadClass[];
  /** With today's offices, and with the best plan; the same when there is none. */
  readonly before: Outcome;
  readonly after: Outcome;
}

/** A scenario on its way to an answer. */
export interface Planned {
  readonly job: JobState<PlanProgress, Plan>;
  /** The latest answer, also of the question before while the present one is being worked out; null until the first. */
  readonly plan: Plan | null;
  /** True while `plan` answers an earlier question. */
  readonly stale: boolean;
  /** True when the open question is asked for its best plan within `HURRY_MS`, proven or not; `hurry` asks so or no longer. */
  readonly hurried: boolean;
  readonly hurry: (on: boolean) => void;
  /** The work on its journeys, which comes first. */
  readonly travel: JobState<TravelProgress, unknown>;
  /** The present question's ground; null until points and costs are there. */
  readonly ground: PlanningGround | null;
  /** Land and water, for journeys; null until they are there. */
  readonly land: LandGridInput | null;
  /** What a reader has to hear of roads and ready costs, as in `TravelAnswer`. */
  readonly snaps: TravelAnswer['snaps'];
  readonly idle_bridges: TravelAnswer['idle_bridges'];
  /** The bridges of the scenario; null until they are there. */
  readonly placed: readonly PlacedBridge[] | null;
  readonly way: TravelAnswer['way'];
  readonly matrix: TravelAnswer['matrix'];
}

/** How long a search in a hurry may take, in milliseconds. */
export const HURRY_MS = 5000;

/** Plans at most this share worse than the best are listed. */
export const WITHIN = 0.05;

const MOST_KEPT = 24;
/** Answers by scenario and facts, so that going back to a scenario costs nothing. */
const kept = new Map<string, { readonly ground: PlanningGround; readonly plan: Plan }>();

/** Answers a scenario in a worker, and again whenever it changes. */
export function usePlan(scenario: Scenario, facts: PlanningFacts, files: ReaderFiles): Planned {
  const { lang } = useI18n();
  const w = useBook(placementBook);
  const { offices, needs } = facts;
  const points = usePoints(scenario.demand, facts, files);
  const filed = files.sites?.points;
  const code = printScenario(scenario);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the code stands for the scenario's settings
  const sites = useMemo(
    () =>
      facts.points &&
      planningSites(scenario, facts.points, offices, (k) => fill(w.sites.own, { n: String(k + 1) }), filed),
    [facts.points, offices, filed, code, w],
  );
  const placed = usePlacedBridges(facts.bridges, scenario.crossings);
  const land = useLand(facts.points, placed);
  const travel = useTravelCost(scenario, points, sites, placed, land, files);
  const byBank = scenario.spread === 'bank';
  const { banks, job: banksJob } = useBanks(byBank, land, sites);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the code stands for the scenario's settings
  const ground = useMemo<PlanningGround | null>(
    () =>
      points &&
      sites &&
      travel.cost &&
      travel.cost.length === points.length * sites.length &&
      (!byBank || banks)
        ? {
            points,
            sites,
            cost: travel.cost,
            weights: needWeights(scenario, points, needs),
            ...(banks && { banks }),
          }
        : null,
    [points, sites, travel.cost, needs, code, byBank, banks],
  );
  const names = {
    demand: scenario.demand === 'points' ? (files.points?.file ?? '') : '',
    cost:
      (scenario.travel === 'roads' || scenario.travel === 'matrix' ? files[scenario.travel]?.file : '') ?? '',
  };
  const [hurriedCode, setHurried] = useState<string | null>(null);
  const most_ms = hurriedCode === code ? HURRY_MS : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ground changes with the scenario
  const start = useMemo(() => {
    if (!ground) return null;
    return async (options: JobOptions<PlanProgress>): Promise<Plan> => {
      const key = `${lang}/${code}/${most_ms ?? ''}`;
      const known = kept.get(key);
      if (known && sameGround(known.ground, ground)) return known.plan;
      const { problem, question } = planningProblem(scenario, ground);
      const began = performance.now();
      const answer = await runPlan({ task: 'answer', problem, question, within: WITHIN, most_ms }, options);
      const today = ground.sites.filter(({ kind }) => kind === 'office').map(({ id }) => id);
      const chosen =
        answer.best.objective === null ? keptOffices(scenario, ground.sites) : answer.best.site_ids;
      const plan: Plan = {
        scenario,
        ground,
        problem,
        question,
        answer,
        seconds: (performance.now() - began) / 1000,
        today,
        files: names,
        roads: (scenario.travel === 'roads' && files.roads?.classes) || [],
        before: outcomeOf(ground, today, scenario.radius),
        after: outcomeOf(ground, chosen, scenario.radius),
      };
      kept.set(key, { ground, plan });
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
      return plan;
    };
  }, [ground, lang, most_ms]);
  const job = useJob(start);
  return {
    job,
    hurried: most_ms !== null,
    hurry: (on) => setHurried(on ? code : null),
    plan: job.output,
    stale: job.output !== null && job.output.ground !== ground,
    travel: travel.job.state === 'idle' || travel.job.state === 'done' ? banksJob : travel.job,
    ground,
    land,
    snaps: travel.snaps,
    idle_bridges: travel.idle_bridges,
    placed,
    way: travel.way,
    matrix: travel.matrix,
  };
}

const sameGround = (a: PlanningGround, b: PlanningGround) =>
  a.points === b.points &&
  a.cost.length === b.cost.length &&
  a.cost.every((value, k) => value === b.cost[k]) &&
  a.weights.every((value, k) => value === b.weights[k]);
