import type { PlacementProblem } from '#core/placement/problem.ts';
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
