import { capacitatedSearch } from './capacitatedSearch.ts';
import { type Found, totalWeight } from './found.ts';
import type { RunOptions } from './result.ts';
import type { RuledProblem } from './siteRules.ts';
import type { WiderQuestion } from './widerQuestion.ts';

/** The capacitated p-median and MCLP by search in this code. */
export function branchCapacitated(
  problem: RuledProblem,
  question: WiderQuestion & { readonly model: 'cp-median' | 'cmclp' },
  options: RunOptions = {},
): Found {
  const { sites, bound, finished } = capacitatedSearch(problem, question, options);
  if (finished) return { sites, bound: null, finished: true };
  return { sites, bound: question.model === 'cmclp' ? totalWeight(problem) - bound : bound, finished: false };
}
