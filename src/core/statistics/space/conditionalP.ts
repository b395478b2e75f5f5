import { randomFrom } from '../../random.ts';
import { tick, type Work } from '../work.ts';
import type { SpatialWeights } from './weights.ts';

/**
 * Two-sided p of each area's weighted sum over its neighbours, by conditional permutation: the area keeps its own value and
 * the others change places (Anselin 1995). Twice the smaller tail, each (r + 1)/(draws + 1), at most 1; 1 for an island. The same p serves local
 * Moran and Getis–Ord, whose statistics rise with that sum.
 */
export function conditionalP(
  values: readonly number[],
  { neighbours, weights }: SpatialWeights,
  { draws, seed, work }: { readonly draws: number; readonly seed: number; readonly work?: Work },
): number[] {
  const random = randomFrom(seed);
  const total = draws * values.length;
  return neighbours.map((list, area) => {
    const around = list.flatMap((j, k) => (j === area ? [] : [{ j, weight: weights[area]![k]! }]));
    if (around.length === 0) return 1;
    const weight = Float64Array.from(around, (neighbour) => neighbour.weight);
    let observed = 0;
    for (const neighbour of around) observed += neighbour.weight * values[neighbour.j]!;
    const slack = 1e-12 * Math.max(1, Math.abs(observed));
    const others = Float64Array.from(values.filter((_, k) => k !== area));
    let above = 0;
    let below = 0;
    for (let draw = 1; draw <= draws; draw++) {
      random.shuffle(others, weight.length);
      let drawn = 0;
      for (let k = 0; k < weight.length; k++) drawn += weight[k]! * others[k]!;
      if (drawn >= observed - slack) above++;
      if (drawn <= observed + slack) below++;
      tick(work, area * draws + draw, total);
    }
    return Math.min(1, (2 * (Math.min(above, below) + 1)) / (draws + 1));
  });
}
