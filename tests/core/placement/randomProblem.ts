import type { PlacementProblem } from '#core/placement/problem.ts';
import type { RuledProblem } from '#core/placement/siteRules.ts';
import type { Random } from '#core/random.ts';

/** A small problem full of ties: few distinct costs and weights, some of weight 0, with predefined and forbidden sites. */
export function randomProblem(
  random: Random,
  unreachable: number,
): PlacementProblem & { readonly p: number } {
  const whole = (least: number, most: number) => least + Math.floor(random.next() * (most - least + 1));
  const n = whole(3, 9);
  const m = whole(3, 7);
  const order = Array.from({ length: m }, (_, j) => `S${j}`).sort(() => random.next() - 0.5);
  const predefined = order.slice(0, whole(0, 3) === 0 ? whole(1, 2) : 0);
  const forbidden = order.slice(m - (whole(0, 3) === 0 ? 1 : 0));
  const candidates = m - forbidden.length;
  return {
    demand_ids: Array.from({ length: n }, (_, i) => `D${i}`),
    site_ids: Array.from({ length: m }, (_, j) => `S${j}`).reverse(),
    weights: Array.from({ length: n }, () => whole(0, 4)),
    cost: Float64Array.from({ length: n * m }, () =>
      random.next() < unreachable ? Number.POSITIVE_INFINITY : whole(0, 9),
    ),
    predefined: predefined.filter((id) => !forbidden.includes(id)),
    forbidden,
    p: Math.max(Math.min(whole(1, 4), candidates), predefined.length),
  };
}

/** A random problem with random rules, of which some cannot be kept. */
export function ruledProblem(
  random: Random,
  k: number,
  service_radius: number,
): RuledProblem & { readonly p: number } {
  const problem = randomProblem(random, k % 4 === 0 ? 0.3 : 0);
  const { site_ids, demand_ids } = problem;
  const some = (ids: readonly string[]) => ids.filter(() => random.next() < 0.5);
  const sum = Array.from(problem.weights).reduce((all, weight) => all + weight, 0);
  return {
    ...problem,
    capacities: site_ids.map(() => Math.floor(random.next() * (sum + 2))),
    rules: {
      ...(k % 2 === 0 && { apart: [[site_ids[0]!, site_ids[1]!]] as const }),
      ...(k % 3 === 0 && { groups: [{ id: 'bank', site_ids: some(site_ids), least: 1, most: 2 }] }),
      ...(k % 5 === 0 && { budget: { site_costs: site_ids.map(() => random.next() * 4), most: 6 } }),
      ...(k % 3 === 1 && {
        floors: [{ id: 'women', demand_ids: some(demand_ids), share: 0.7, service_radius }],
      }),
    },
  };
}
