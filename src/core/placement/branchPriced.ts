import { capacitatedSearch } from './capacitatedSearch.ts';
import { type Found, totalWeight } from './found.ts';
import type { RunOptions } from './result.ts';
import type { RuledProblem } from './siteRules.ts';

/** The models that price demand, with capacities or, for the p-median with rules, without. */
export type PricedQuestion =
  | { readonly model: 'p-median'; readonly p: number }
  | { readonly model: 'cp-median'; readonly p: number }
  | { readonly model: 'cmclp'; readonly p: number; readonly service_radius: number };

/** The capacitated p-median and MCLP, and the p-median with rules, by search in this code; it gives up for want of any choice. */
export function branchPriced(
  problem: RuledProblem,
  question: PricedQuestion,
  options: RunOptions = {},
): Found {
  const { sites, bound, finished } =
    question.model === 'p-median'
      ? capacitatedSearch(
          { ...problem, capacities: problem.site_ids.map(() => Number.POSITIVE_INFINITY) },
          { model: 'cp-median', p: question.p },
          options,
        )
      : capacitatedSearch(problem, question, options);
  if (finished) return { sites, bound: null, finished: true };
  return {
    sites,
    bound: question.model === 'cmclp' ? totalWeight(problem) - bound : bound,
    finished: false,
  };
}
