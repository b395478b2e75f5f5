import type { RuledProblem } from './siteRules.ts';
import { transport } from './transport.ts';
import { backupShare, type WiderQuestion } from './widerQuestion.ts';

/**
 * How good a choice of sites (positions) is, from the problem alone: numbers of which the first that differs decides,
 * smaller is better. Null when the choice leaves demand unserved that the model wants served.
 *
 * p-median: weighted cost. p-center: largest cost. p-center-lex: cost and weight who bear it, largest first. MCLP, BCLP,
 * CMCLP: weight covered, negative. LSCP, CLSCP: sites. LSCP-B: sites, then weight reached twice, negative.
 */
export function widerWorth(
  problem: RuledProblem,
  question: WiderQuestion,
  sites: readonly number[],
): number[] | null {
  const m = problem.site_ids.length;
  const rows = [...problem.demand_ids.keys()].filter((i) => problem.weights[i]! > 0);
  const weight = (i: number) => problem.weights[i]!;
  const costs = (i: number) => sites.map((j) => problem.cost[i * m + j]!);
  const least = (i: number) => Math.min(Number.POSITIVE_INFINITY, ...costs(i));
  const sum = (list: readonly number[], of: (i: number) => number) => list.reduce((all, i) => all + of(i), 0);
  const reaching = (i: number, radius: number) => costs(i).filter((value) => value <= radius).length;
  switch (question.model) {
    case 'p-median': {
      const total = sum(rows, (i) => weight(i) * least(i));
      return total < Number.POSITIVE_INFINITY ? [total] : null;
    }
    case 'p-center': {
      const worst = Math.max(0, ...rows.map(least));
      return worst < Number.POSITIVE_INFINITY ? [worst] : null;
    }
    case 'p-center-lex': {
      const borne = new Map<number, number>();
      for (const i of rows) borne.set(least(i), (borne.get(least(i)) ?? 0) + weight(i));
      if (borne.has(Number.POSITIVE_INFINITY)) return null;
      return [...borne].sort(([a], [b]) => b - a).flat();
    }
    case 'mclp':
    case 'bclp': {
      const backup = backupShare(question);
      return [
        -sum(rows, (i) => {
          const count = reaching(i, question.service_radius);
          return weight(i) * ((count > 0 ? 1 - backup : 0) + (count > 1 ? backup : 0));
        }),
      ];
    }
    case 'lscp':
    case 'lscp-b': {
      if (rows.some((i) => reaching(i, question.service_radius) === 0)) return null;
      if (question.model === 'lscp') return [sites.length];
      return [sites.length, -sum(rows, (i) => (reaching(i, question.service_radius) > 1 ? weight(i) : 0))];
    }
    default: {
      const radius = 'service_radius' in question ? question.service_radius : Number.MAX_VALUE;
      const reach = rows.flatMap((i) =>
        costs(i).map((value) => (value <= radius ? value : Number.POSITIVE_INFINITY)),
      );
      const { cost, served } = transport(
        rows.map(weight),
        sites.map((j) => problem.capacities![j]!),
        reach,
      );
      if (question.model === 'cmclp') return [-served];
      const all = sum(rows, weight);
      if (served < all - 1e-7 * Math.max(1, all)) return null;
      return question.model === 'clscp' ? [sites.length] : [cost];
    }
  }
}

/** Whether one worth is better (negative), the same within rounding (0) or worse; of a longer list than another, the shorter wins. */
export function compareWorth(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length);
  for (let k = 0; k < length; k++) {
    const difference = (a[k] ?? 0) - (b[k] ?? 0);
    if (Math.abs(difference) > 1e-9 * Math.max(1, Math.abs(a[k] ?? 0))) return difference;
  }
  return 0;
}
