import { capacitatedSearch } from './capacitatedSearch.ts';
import { type Found, totalWeight } from './found.ts';
import { siteChoice } from './problem.ts';
import type { RunOptions } from './result.ts';
import { keepsRules, type RuledProblem } from './siteRules.ts';
import { type TwofoldRow, twofoldSearch } from './twofoldSearch.ts';
import { backupShare, isMostBest, type WiderQuestion } from './widerQuestion.ts';

/** The models of cover that this search answers. */
export type CoverQuestion = WiderQuestion & {
  readonly model: 'mclp' | 'bclp' | 'lscp' | 'lscp-b' | 'clscp';
};

/** Parts after which a search is left to the linear solver, where there is one; most take a hundredth of it. */
export const COVER_EFFORT = 10_000;

/**
 * The models of cover by search in this code: a fixed number of sites at once; where the fewest are asked for, one number
 * after another, until a choice serves all. Not finished when the effort (parts of one number of sites) is spent.
 */
export function branchCover(
  problem: RuledProblem,
  question: CoverQuestion,
  options: RunOptions & { readonly effort?: number } = {},
): Found {
  const { onProgress, ...limits } = options;
  const { predefined, allowed } = siteChoice(problem);
  if ('p' in question) {
    const { sites, bound, finished } = searchOf(problem, question, question.p, options);
    return { sites, bound: finished ? null : bound, finished };
  }
  for (let p = predefined.length; p <= allowed.length; p++) {
    onProgress?.({ bound: p, incumbent: null });
    const reached = searchOf(problem, question, p, limits);
    // Where p sites cannot reach all, they cannot serve all.
    const { sites, finished } =
      question.model === 'clscp' && reached.sites
        ? serveAll(problem, question.service_radius, p, limits)
        : reached;
    if (sites) return { sites, bound: null, finished: finished || question.model !== 'lscp-b' };
    if (!finished) return { sites: null, bound: p, finished: false };
  }
  return { sites: null, bound: null, finished: true };
}

/** The best choice of p sites: the most weight reached, once and twice as the model counts it, of those that reach all where it wants that. */
function searchOf(
  problem: RuledProblem,
  question: CoverQuestion,
  p: number,
  { onProgress, ...limits }: RunOptions & { readonly effort?: number },
) {
  const { free, predefined } = siteChoice(problem);
  const m = problem.site_ids.length;
  const must = !isMostBest(question.model);
  const backup = backupShare(question);
  const [once, twice] = must ? [0, question.model === 'lscp-b' ? 1 : 0] : [1 - backup, backup];
  const position = new Map(Array.from(free, (j, k) => [j, k] as const));
  const rows = new Map<string, { -readonly [key in keyof TwofoldRow]: TwofoldRow[key] }>();
  let settled = 0;
  for (const [i, weight] of Array.from(problem.weights).entries()) {
    if (weight === 0) continue;
    const reaches = (j: number) => problem.cost[i * m + j]! <= question.service_radius;
    const open = predefined.filter(reaches).length;
    settled += weight * ((open > 0 ? once : 0) + (open > 1 ? twice : 0));
    if (open > 1) continue;
    const sites = Array.from(free.filter(reaches));
    const wanted = must && open === 0;
    const key = `${open} ${sites.join()}`;
    const row = rows.get(key) ?? {
      sites: sites.map((j) => position.get(j)!),
      first: 0,
      second: 0,
      must: wanted,
    };
    row.first += weight * (open > 0 ? twice : once);
    row.second += weight * (open > 0 ? 0 : twice);
    rows.set(key, row);
  }
  const keeps = keepsRules(problem);
  const all = (chosen: readonly number[]) => [...predefined, ...chosen.map((k) => free[k]!)];
  const answer = twofoldSearch([...rows.values()], free.length, p - predefined.length, {
    keeps: (chosen, complete) => keeps(all(chosen), complete),
    ...limits,
    ...(onProgress && {
      onProgress: (bound: number, sum: number | null) =>
        onProgress({ bound: settled + bound, incumbent: sum === null ? null : settled + sum }),
    }),
  });
  return {
    sites: answer.sites && all(answer.sites),
    bound: settled + answer.bound,
    finished: answer.finished,
  };
}

/** A choice of p sites whose capacities serve all: the capacitated MCLP, up to the first choice that leaves nothing or the proof that all leave some. */
function serveAll(
  problem: RuledProblem,
  service_radius: number,
  p: number,
  { stop, effort = Number.POSITIVE_INFINITY }: Omit<Parameters<typeof searchOf>[3], 'onProgress'>,
) {
  // As much as `widerWorth` allows sums of weights for their rounding.
  const nothing = 1e-7 * Math.max(1, totalWeight(problem));
  let least = Number.POSITIVE_INFINITY;
  let sure = 0;
  let asked = 0;
  const { sites, finished } = capacitatedSearch(
    problem,
    { model: 'cmclp', p, service_radius },
    {
      stop: () => least <= nothing || sure > nothing || ++asked > effort || (stop?.() ?? false),
      onProgress: ({ bound, incumbent }) => {
        sure = bound;
        least = incumbent ?? least;
      },
    },
  );
  const served = least <= nothing;
  return { sites: served ? sites : null, finished: served || sure > nothing || finished };
}
