import { capacitatedSearch } from './capacitatedSearch.ts';
import { type Found, totalWeight } from './found.ts';
import type { RunOptions } from './result.ts';
import type { RuledProblem } from './siteRules.ts';
import type { WiderQuestion } from './widerQuestion.ts';

/** The models that price demand, with capacities or, where rules have to be kept, without. */
export type PricedQuestion = WiderQuestion & { readonly model: 'p-median' | 'mclp' | 'cp-median' | 'cmclp' };

/** The capacitated p-median and MCLP, and the plain ones with rules, by search in this code; null when it gives up for want of any choice. */
export function branchPriced(
  problem: RuledProblem,
  question: PricedQuestion,
  options: RunOptions = {},
): Found | null {
  const covering = question.model === 'mclp' || question.model === 'cmclp';
  const capacitated = question.model === 'cp-median' || question.model === 'cmclp';
  const room = problem.site_ids.map(() => Number.POSITIVE_INFINITY);
  const { sites, bound, finished } = capacitatedSearch(
    capacitated ? problem : { ...problem, capacities: room },
    covering
      ? { model: 'cmclp', p: question.p, service_radius: question.service_radius }
      : { model: 'cp-median', p: question.p },
    options,
  );
  if (sites === null && !finished && !options.stop?.()) return null;
  if (finished) return { sites, bound: null, finished: true };
  return { sites, bound: covering ? totalWeight(problem) - bound : bound, finished: false };
}
