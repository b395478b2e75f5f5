import {
  asksForService,
  checkProblem,
  obviousObstacle,
  type PlacementProblem,
  type Question,
  siteChoice,
  sortById,
} from './problem.ts';
import { infeasible, objectiveOf, type Placement, placementOf, type RunOptions, stopped } from './result.ts';

/** One choice of sites with its objective. */
export interface Plan {
  readonly site_ids: readonly string[];
  readonly objective: number;
}

/** The best answer and, ranked, every plan that comes close to it. */
export interface Enumeration {
  readonly best: Placement;
  /** Best first; equal objectives in order of their site ids. Empty when infeasible or stopped. */
  readonly plans: readonly Plan[];
  /** Plans within reach of the best, also those beyond `limit`. */
  readonly count: number;
}

export interface EnumerateOptions extends RunOptions {
  /** Plans at most this share worse than the best are kept; 0 (the default) keeps ties alone. */
  readonly within?: number;
  /** The most plans that are kept: 1,000 unless told. */
  readonly limit?: number;
}

/** A question with a fixed number of sites. */
type FixedQuestion = Exclude<Question, { readonly model: 'lscp' }>;

/** How many choices of sites a question has; enumeration is quick up to about five million. */
export function choiceCount(problem: PlacementProblem, p: number): number {
  const { free, predefined } = siteChoice(problem);
  const k = p - predefined.length;
  if (k < 0 || k > free.length) return 0;
  let count = 1;
  for (let i = 1; i <= k; i++) count = (count * (free.length - k + i)) / i;
  return Math.round(count);
}

/** Tries every choice of p sites, for any model with a p, and ranks those that come within a share of the best. */
export function enumeratePlans(
  problem: PlacementProblem,
  question: FixedQuestion,
  { within = 0, limit = 1000, stop }: EnumerateOptions = {},
): Enumeration {
  checkProblem(problem, question);
  const none = (best: Placement): Enumeration => ({ best, plans: [], count: 0 });
  const obstacle = obviousObstacle(problem, question);
  if (obstacle) return none(infeasible(problem, question.model, obstacle));
  const { model, p } = question;
  const { free, predefined } = siteChoice(problem);
  const { cap, columns, total } = tableOf(problem, question, predefined, free);
  const q = p - predefined.length;
  // Losses are sums of up to n terms; this allows for their rounding, so that ties are found in any order of summing.
  const slack = (value: number) => value + 1e-9 * Math.abs(value);
  const reach = (best: number) =>
    slack(model === 'mclp' ? total - (total - best) * (1 - within) : best * (1 + within));

  let least = Number.POSITIVE_INFINITY;
  let kept: { readonly loss: number; readonly columns: Int32Array }[] = [];
  let losses: number[] = [];
  // Sorting keeps the order of equals, and choices come in order of their site ids.
  const prune = () => {
    kept = kept
      .filter(({ loss }) => loss <= reach(least))
      .sort((a, b) => a.loss - b.loss)
      .slice(0, limit);
  };
  let finished = true;
  let tries = 0;
  const n = cap.length;
  const rows = Array.from({ length: q + 1 }, () => cap.slice());
  const picked = new Int32Array(q);
  const combine = model === 'p-center' ? worstOf : sumOver;
  const visit = (depth: number, from: number): void => {
    if (depth === q) {
      if ((++tries & 1023) === 0 && stop?.()) finished = false;
      const loss = combine(rows[q]!);
      if (loss > reach(least) || loss === Number.POSITIVE_INFINITY) return;
      if (loss < least) least = loss;
      losses.push(loss);
      kept.push({ loss, columns: picked.slice() });
      if (kept.length > 2 * limit + 1000) prune();
      return;
    }
    const above = rows[depth]!;
    const here = rows[depth + 1]!;
    for (let j = from; j <= free.length - (q - depth) && finished; j++) {
      const column = columns[j]!;
      for (let i = 0; i < n; i++) here[i] = column[i]! < above[i]! ? column[i]! : above[i]!;
      picked[depth] = j;
      visit(depth + 1, j + 1);
    }
  };
  visit(0, 0);
  prune();
  losses = losses.filter((loss) => loss <= reach(least));
  if (kept.length === 0)
    return none(
      finished
        ? infeasible(problem, model, { kind: 'p_too_small', p, needed: p + 1 })
        : stopped(problem, model, null),
    );

  const plans = kept.map(({ columns }) => {
    const open = [...predefined, ...Array.from(columns, (j) => free[j]!)];
    const sites = sortById(open, problem.site_ids);
    return {
      sites,
      objective: objectiveOf(problem, question, sites),
      site_ids: Array.from(sites, (j) => problem.site_ids[j]!),
    };
  });
  const sign = model === 'mclp' ? -1 : 1;
  plans.sort((a, b) => {
    const difference = sign * (a.objective - b.objective);
    return Math.abs(difference) > 1e-9 * Math.abs(a.objective)
      ? difference
      : compareIds(a.site_ids, b.site_ids);
  });
  const bound = finished ? null : model === 'mclp' ? total : 0;
  return {
    best: placementOf(problem, question, plans[0]!.sites, bound),
    plans: plans.map(({ site_ids, objective }) => ({ site_ids, objective })),
    count: losses.length,
  };
}

/** Whether anyone asks at all decides if p = 0 can be an answer, so rows are the demand points with weight. */
function tableOf(
  { demand_ids, site_ids, weights, cost }: PlacementProblem,
  question: FixedQuestion,
  predefined: Int32Array,
  free: Int32Array,
): { cap: Float64Array; columns: Float64Array[]; total: number } {
  const rows = Int32Array.from(demand_ids.keys()).filter((i) => weights[i]! > 0);
  const loss = (i: number, j: number) => {
    const value = cost[i * site_ids.length + j]!;
    if (question.model === 'mclp') return value <= question.service_radius ? 0 : weights[i]!;
    return question.model === 'p-center' ? value : weights[i]! * value;
  };
  const cap = Float64Array.from(rows, (i) =>
    predefined.reduce(
      (least, j) => Math.min(least, loss(i, j)),
      question.model === 'mclp' ? weights[i]! : Number.POSITIVE_INFINITY,
    ),
  );
  return {
    cap,
    columns: Array.from(free, (j) => Float64Array.from(rows, (i) => loss(i, j))),
    total: rows.reduce((sum, i) => sum + weights[i]!, 0),
  };
}

function sumOver(row: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += row[i]!;
  return sum;
}

function worstOf(row: Float64Array): number {
  let worst = 0;
  for (let i = 0; i < row.length; i++) if (row[i]! > worst) worst = row[i]!;
  return worst;
}

function compareIds(a: readonly string[], b: readonly string[]): number {
  const k = a.findIndex((id, at) => id !== b[at]);
  return k < 0 ? 0 : a[k]! < b[k]! ? -1 : 1;
}

/** The fewest sites that reach all demand within the radius, by trying one number of sites after another. */
export function enumerateLscp(
  problem: PlacementProblem,
  service_radius: number,
  options: EnumerateOptions = {},
): Enumeration {
  const question: Question = { model: 'lscp', service_radius };
  checkProblem(problem, question);
  const obstacle = obviousObstacle(problem, question);
  if (obstacle) return { best: infeasible(problem, 'lscp', obstacle), plans: [], count: 0 };
  const { allowed, predefined } = siteChoice(problem);
  if (!asksForService(problem)) {
    const best = placementOf(problem, question, predefined);
    return { best, plans: [{ site_ids: best.site_ids, objective: predefined.length }], count: 1 };
  }
  for (let p = predefined.length; p <= allowed.length; p++) {
    // A p-center of p sites within the radius is a cover; its cost as 0 or 1 keeps every cover and not the closest alone.
    const within = problem.cost.map((value) => (value <= service_radius ? 0 : 1));
    const { best, plans, count } = enumeratePlans(
      { ...problem, cost: within },
      { model: 'p-center', p },
      options,
    );
    if (best.status === 'stopped' || best.status === 'best_so_far') {
      if (best.objective === 0)
        return {
          best: placementOf(problem, question, positions(problem, best.site_ids), p),
          plans: [],
          count: 0,
        };
      return { best: stopped(problem, 'lscp', p), plans: [], count: 0 };
    }
    if (best.objective === 0)
      return {
        best: placementOf(problem, question, positions(problem, best.site_ids)),
        plans: plans.map(({ site_ids }) => ({ site_ids, objective: site_ids.length })),
        count,
      };
  }
  throw new Error('all sites together reach all demand, and no choice of them does');
}

const positions = ({ site_ids }: PlacementProblem, ids: readonly string[]): number[] =>
  ids.map((id) => site_ids.indexOf(id));
