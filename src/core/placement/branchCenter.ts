import type { Found } from './found.ts';
import { lexCenter } from './lexCenter.ts';
import type { Solve } from './linearModel.ts';
import { partialCover, readyCover } from './partialCover.ts';
import { pCenter } from './pCenter.ts';
import { asksForService, siteChoice } from './problem.ts';
import type { RunOptions } from './result.ts';
import { keepsRules, type RuledProblem } from './siteRules.ts';

/** Branches after which the search of one radius is left to the linear solver. */
const EFFORT = 200_000;

/** The p-centers with rules, by search in this code; not finished when it gives up on a radius and the linear solver has to be asked. */
export function branchCenter(
  problem: RuledProblem,
  { model, p }: { readonly model: 'p-center' | 'p-center-lex'; readonly p: number },
  solve: Solve,
  options: RunOptions = {},
): Found {
  const keeps = keepsRules(problem);
  const first = problem.rules
    ? ruledCenter(problem, p, keeps, options)
    : plainCenter(problem, p, solve, options);
  if (!first.sites || !first.finished || model === 'p-center') return first;
  return lexCenter(problem, p, first.sites, keeps, options);
}

function plainCenter(problem: RuledProblem, p: number, solve: Solve, options: RunOptions): Found {
  const { status, site_ids, bound } = pCenter(problem, p, solve, options);
  const position = new Map(problem.site_ids.map((id, j) => [id, j] as const));
  const sites = site_ids.length > 0 || p === 0 ? site_ids.map((id) => position.get(id)!) : null;
  if (status === 'infeasible') return { sites: null, bound: null, finished: true };
  const finished = status === 'proven';
  return { sites: status === 'stopped' ? null : sites, bound: finished ? null : bound, finished };
}

/** The least radius within which an allowed choice reaches all. */
function ruledCenter(
  problem: RuledProblem,
  p: number,
  keeps: ReturnType<typeof keepsRules>,
  { stop, onProgress }: RunOptions,
): Found {
  const { allowed } = siteChoice(problem);
  const m = problem.site_ids.length;
  const rows = Int32Array.from(problem.demand_ids.keys()).filter((i) => problem.weights[i]! > 0);
  const weights = new Float64Array(rows.length).fill(1);
  /** A choice; null when there is none, undefined when the search gave up. */
  const within = (radius: number): readonly number[] | null | undefined => {
    let found: readonly number[] | null = null;
    const reaches = (row: number, j: number) => problem.cost[rows[row]! * m + j]! <= radius;
    const through = partialCover(
      problem,
      p,
      [readyCover(problem, { weights, reaches, slack: 0 })],
      keeps,
      (sites) => {
        found = [...sites];
        return true;
      },
      { effort: EFFORT, ...(stop && { stop }) },
    );
    return found ?? (through ? null : undefined);
  };
  const radii = asksForService(problem) ? radiiOf(problem, rows, allowed) : Float64Array.of(0);
  let low = 0;
  let high = radii.length - 1;
  let best = within(radii[high]!);
  if (!best) return { sites: null, bound: null, finished: best === null };
  while (low < high) {
    const middle = (low + high) >> 1;
    const sites = within(radii[middle]!);
    if (sites === undefined) return { sites: best, bound: radii[low]!, finished: false };
    if (sites) {
      best = sites;
      high = middle;
    } else low = middle + 1;
    onProgress?.({ bound: radii[low]!, incumbent: radii[high]! });
  }
  return { sites: best, bound: null, finished: true };
}

/** The distinct finite costs, ascending. */
function radiiOf({ cost, site_ids }: RuledProblem, rows: Int32Array, allowed: Int32Array): Float64Array {
  const values: number[] = [];
  for (const i of rows)
    for (const j of allowed) {
      const value = cost[i * site_ids.length + j]!;
      if (value < Number.POSITIVE_INFINITY) values.push(value);
    }
  const sorted = Float64Array.from(values).sort();
  return sorted.filter((value, k) => k === 0 || value !== sorted[k - 1]);
}
