import type { Progress } from '#core/placement/result.ts';
import type { RuledProblem } from '#core/placement/siteRules.ts';
import type { WiderQuestion } from '#core/placement/widerQuestion.ts';
import type { CurveStep, PlanAnswer, SiteLoss, Variant, VariantAnswer } from '#core/planning/planTasks.ts';
import type { GuardedPlan } from '#core/planning/sureness.ts';
import type { JobOptions } from '../job.ts';
import { runJob } from '../runJob.ts';

/** A plan under other facts: each case, and the plan of least regret over all of them (null when no case has an answer). */
export interface TestedPlan {
  readonly cases: readonly VariantAnswer[];
  readonly guarded: GuardedPlan | null;
}

/** What the planning worker can be asked, by task, with what each gives back. */
export interface PlanTasks {
  readonly answer: {
    /** With `most_ms` the search ends after so long with the best so far; null goes on to the proof. */
    readonly input: { readonly within: number; readonly most_ms: number | null };
    readonly output: PlanAnswer;
  };
  readonly curve: {
    readonly input: { readonly offices: number; readonly most: number };
    readonly output: readonly CurveStep[];
  };
  readonly losses: {
    readonly input: { readonly site_ids: readonly string[]; readonly asked: readonly string[] };
    readonly output: readonly SiteLoss[];
  };
  readonly variants: {
    readonly input: { readonly site_ids: readonly string[]; readonly variants: readonly Variant[] };
    readonly output: TestedPlan;
  };
}
export type PlanTask = keyof PlanTasks;

/** A task on one problem. */
export type PlanInput = {
  readonly [Task in PlanTask]: {
    readonly task: Task;
    readonly problem: RuledProblem;
    readonly question: WiderQuestion;
  } & PlanTasks[Task]['input'];
}[PlanTask];

/** How far a task has come: bound and incumbent of the search, or the share of the steps that are done. */
export type PlanProgress = { readonly search: Progress } | { readonly done: number };

/** Runs a planning task in a worker of its own; aborting ends it at once. */
export const runPlan = <Task extends PlanTask>(
  input: PlanInput & { readonly task: Task },
  options: JobOptions<PlanProgress>,
): Promise<PlanTasks[Task]['output']> =>
  runJob<PlanInput, PlanProgress, PlanTasks[Task]['output']>(
    () => new Worker(new URL('./planWorker.ts', import.meta.url), { type: 'module' }),
    input,
    options,
  );
