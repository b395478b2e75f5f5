import { type Found, totalWeight } from './found.ts';
import type { Solve } from './linearModel.ts';
import { asksForService, siteChoice } from './problem.ts';
import type { RunOptions } from './result.ts';
import { type RuledModelOptions, ruledModel } from './ruledModel.ts';
import { brokenRules, type RuledProblem } from './siteRules.ts';
import { isMostBest, type WiderQuestion } from './widerQuestion.ts';
import { compareWorth, widerWorth } from './widerWorth.ts';

/** Answers a wider question by the linear solver alone: as one model, as two for LSCP-B, by a search of radii for the p-centers. */
export function searchWider(
  problem: RuledProblem,
  question: WiderQuestion,
  solve: Solve,
  options: RunOptions & Pick<RuledModelOptions, 'without'> = {},
): Found {
  if (question.model === 'p-center' || question.model === 'p-center-lex')
    return searchCenter(problem, { model: question.model, p: question.p }, solve, options);
  const first = solveOnce(problem, question, solve, options);
  if (question.model !== 'lscp-b' || !first.sites || !first.finished || first.bound !== null) return first;
  const second = solveOnce(problem, question, solve, { ...options, exactly: first.sites.length });
  // The number of sites is proven; only how many are reached twice may be left open, which the bound does not speak of.
  return { sites: second.sites ?? first.sites, bound: null, finished: second.finished };
}

function solveOnce(
  problem: RuledProblem,
  question: WiderQuestion,
  solve: Solve,
  { stop, onProgress, ...options }: RunOptions & RuledModelOptions,
): Found {
  const { model, sitesOf } = ruledModel(problem, question, options);
  const whole = !('p' in question) && options.exactly === undefined;
  const answer = solve(model, { absolute_gap: whole ? 0.999 : 0, ...(stop && { stop }) });
  if (answer.status === 'infeasible') return { sites: null, bound: null, finished: true };
  const sites = answer.values ? sitesOf(answer.values) : null;
  const sound =
    sites !== null &&
    (!('p' in question) || sites.length === question.p) &&
    widerWorth(problem, question, sites) !== null &&
    brokenRules(problem, sites).length === 0;
  const finished = answer.status === 'optimal';
  const known = Number.isFinite(answer.bound)
    ? answer.bound
    : isMostBest(question.model)
      ? totalWeight(problem)
      : 0;
  onProgress?.({
    bound: known,
    incumbent: sound ? Math.abs(widerWorth(problem, question, sites)![0]!) : null,
  });
  return { sites: sound ? sites : null, bound: finished ? null : known, finished: finished && sound };
}

/** The least radius within which an allowed choice reaches all; for the lexicographic one, the best of all such choices. */
function searchCenter(
  problem: RuledProblem,
  question: { readonly model: 'p-center' | 'p-center-lex'; readonly p: number },
  solve: Solve,
  { stop, onProgress, without = [] }: RunOptions & Pick<RuledModelOptions, 'without'>,
): Found {
  const within = (radius: number) => {
    const reach = {
      ...problem,
      cost: problem.cost.map((value) => (value <= radius ? value : Number.POSITIVE_INFINITY)),
    };
    const { model, sitesOf } = ruledModel(reach as RuledProblem, question, { feasible_only: true, without });
    const answer = solve(model, stop && { stop });
    if (answer.status === 'infeasible') return null;
    return answer.values && answer.status === 'optimal' ? sitesOf(answer.values) : undefined;
  };
  const { allowed } = siteChoice(problem);
  const m = problem.site_ids.length;
  const radii = asksForService(problem)
    ? [
        ...new Set(
          [...problem.demand_ids.keys()]
            .filter((i) => problem.weights[i]! > 0)
            .flatMap((i) => Array.from(allowed, (j) => problem.cost[i * m + j]!)),
        ),
      ]
        .filter((value) => value < Number.POSITIVE_INFINITY)
        .sort((a, b) => a - b)
    : [0];
  let low = 0;
  let high = radii.length - 1;
  let best = within(radii[high]!);
  if (!best) return { sites: null, bound: null, finished: best === null };
  while (low < high && !stop?.()) {
    const middle = (low + high) >> 1;
    const sites = within(radii[middle]!);
    if (sites === undefined) break;
    if (sites) {
      best = sites;
      high = middle;
    } else low = middle + 1;
    onProgress?.({ bound: radii[low]!, incumbent: radii[high]! });
  }
  if (low < high) return { sites: best, bound: radii[low]!, finished: false };
  if (question.model === 'p-center') return { sites: best, bound: null, finished: true };
  let worth = widerWorth(problem, question, best)!;
  for (const sites of coversOf(problem, question.p, radii[high]!)) {
    if (stop?.()) return { sites: best, bound: null, finished: false };
    const own = widerWorth(problem, question, sites);
    if (!own || compareWorth(own, worth) >= 0 || brokenRules(problem, sites).length > 0) continue;
    best = sites;
    worth = own;
  }
  return { sites: best, bound: null, finished: true };
}

/** Every choice of p sites that reaches all demand within the radius: branches on the first demand point not reached yet. */
function* coversOf(problem: RuledProblem, p: number, radius: number): Generator<number[]> {
  const { free, predefined } = siteChoice(problem);
  const m = problem.site_ids.length;
  const rows = [...problem.demand_ids.keys()].filter((i) => problem.weights[i]! > 0);
  const reaches = rows.map((i) => Array.from(free).filter((j) => problem.cost[i * m + j]! <= radius));
  const settled = rows.map((i) => predefined.some((j) => problem.cost[i * m + j]! <= radius));
  const order = [...rows.keys()]
    .filter((r) => !settled[r])
    .sort((a, b) => reaches[a]!.length - reaches[b]!.length);
  const banned = new Set<number>();
  yield* visit([]);

  function* visit(chosen: number[]): Generator<number[]> {
    const row = order.find((r) => !reaches[r]!.some((j) => chosen.includes(j)));
    const left = p - predefined.length - chosen.length;
    if (row === undefined && left === 0) return yield [...predefined, ...chosen];
    if (left === 0) return;
    const tries = (row === undefined ? Array.from(free) : reaches[row]!).filter(
      (j) => !banned.has(j) && !chosen.includes(j),
    );
    for (const j of tries) {
      yield* visit([...chosen, j]);
      banned.add(j);
    }
    for (const j of tries) banned.delete(j);
  }
}
