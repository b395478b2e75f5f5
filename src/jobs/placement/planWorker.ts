import type { Solve } from '#core/placement/linearModel.ts';
import { answerPlan, planCurve, planVariants, siteLosses } from '#core/planning/planTasks.ts';
import { leastRegret } from '#core/planning/sureness.ts';
import { loadHighs } from '../loadHighs.ts';
import { serveJob } from '../serveJob.ts';
import { highsSolver } from './highsSolver.ts';
import type { PlanInput, PlanProgress } from './planJob.ts';

/** Thrown when the search in this code hands over to the linear solver and that has not been loaded. */
class SolverWanted extends Error {}

const wanted: Solve = () => {
  throw new SolverWanted();
};

/** The linear solver is a megabyte that most questions of a handful of offices never need, so it comes when asked for. */
serveJob<PlanInput, PlanProgress, unknown>(async (input, progress) => {
  try {
    return work(input, progress, wanted);
  } catch (cause) {
    if (!(cause instanceof SolverWanted)) throw cause;
    return work(input, progress, highsSolver(await loadHighs()));
  }
});

/** Messages cost more than steps of a search, so progress goes out a few times a second. */
const REPORT_MS = 120;
/** How long other plans are looked for one by one, once the best is known. */
const OTHERS_MS = 3000;

function stopAfter(ms: number): () => boolean {
  const until = performance.now() + ms;
  return () => performance.now() > until;
}

function work(input: PlanInput, progress: (progress: PlanProgress) => void, solve: Solve): unknown {
  const { problem, question } = input;
  let last = 0;
  const onProgress = (search: { bound: number; incumbent: number | null }) => {
    const now = performance.now();
    if (now - last < REPORT_MS) return;
    last = now;
    progress({ search });
  };
  let until: number | null = null;
  const enough = () => {
    until ??= performance.now() + OTHERS_MS;
    return performance.now() > until;
  };
  const onDone = (done: number) => progress({ done });
  switch (input.task) {
    case 'answer':
      return answerPlan(problem, question, input.within, solve, {
        onProgress,
        enough,
        ...(input.most_ms !== null && { stop: stopAfter(input.most_ms) }),
      });
    case 'curve':
      return planCurve(problem, question, input.offices, input.most, solve, ({ add }) =>
        onDone((add + 1) / (input.most + 1)),
      );
    case 'losses':
      return siteLosses(problem, question, input.site_ids, input.asked, solve);
    case 'variants': {
      const { site_ids, variants } = input;
      const cases = planVariants(problem, question, site_ids, variants, solve, onDone);
      return { cases, guarded: leastRegret(problem, question, site_ids, variants, cases) };
    }
  }
}
