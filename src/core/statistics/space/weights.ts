/**
 * Who is whose neighbour, and how much each counts. Areas are known by their place in `ids`, an array, since objects keyed by
 * codes that look like numbers lose their order.
 */
export interface SpatialWeights {
  readonly ids: readonly string[];
  /** For each area, the places of its neighbours, rising. Never the area itself, unless `withSelf` put it there. */
  readonly neighbours: readonly (readonly number[])[];
  /** The weights, in step with the neighbours. */
  readonly weights: readonly (readonly number[])[];
}

/** `binary`: 1 for each neighbour (spdep's B); `row`: the neighbours of an area share 1 (spdep's W). */
export type WeightStyle = 'binary' | 'row';

/** Weights from lists of neighbours. Throws when a neighbour is not among the areas. */
export function makeWeights(
  ids: readonly string[],
  lists: readonly (readonly number[])[],
  style: WeightStyle = 'row',
): SpatialWeights {
  const neighbours = lists.map((list) => [...new Set(list)].sort((a, b) => a - b));
  for (const list of neighbours)
    for (const k of list)
      if (!(k >= 0 && k < ids.length)) throw new RangeError(`area ${k} of ${ids.length} is no neighbour`);
  const weights = neighbours.map((list) => list.map(() => (style === 'row' ? 1 / list.length : 1)));
  return { ids, neighbours, weights };
}

/** The same neighbours with the area itself among them, as Getis–Ord's Gi* wants. */
export const withSelf = (ids: readonly string[], lists: readonly (readonly number[])[], style: WeightStyle) =>
  makeWeights(
    ids,
    lists.map((list, k) => [...list, k]),
    style,
  );

/** Areas that have no neighbour. */
export const islandsOf = ({ neighbours }: SpatialWeights): number[] =>
  neighbours.flatMap((list, k) => (list.length === 0 ? [k] : []));

/** For each area the weighted sum of its neighbours' values; their mean when the style is `row`. 0 for an island. */
export const spatialLag = ({ neighbours, weights }: SpatialWeights, values: ArrayLike<number>): number[] =>
  neighbours.map((list, k) => {
    let total = 0;
    for (let j = 0; j < list.length; j++) total += weights[k]![j]! * values[list[j]!]!;
    return total;
  });

/** The sums of weights that the moments of spatial statistics need (Cliff and Ord 1981). */
export function weightSums({ neighbours, weights }: SpatialWeights): { s0: number; s1: number; s2: number } {
  const at = new Map<string, number>();
  const rows = new Float64Array(neighbours.length);
  const columns = new Float64Array(neighbours.length);
  let s0 = 0;
  neighbours.forEach((list, i) => {
    list.forEach((j, k) => {
      const weight = weights[i]![k]!;
      at.set(`${i} ${j}`, weight);
      s0 += weight;
      rows[i]! += weight;
      columns[j]! += weight;
    });
  });
  let s1 = 0;
  for (const [key, weight] of at) {
    const [i, j] = key.split(' ');
    const back = at.get(`${j} ${i}`);
    // A pair linked one way only is met once and counts for both of its orders.
    s1 += back === undefined ? weight ** 2 : (weight + back) ** 2 / 2;
  }
  const s2 = rows.reduce((total, row, k) => total + (row + columns[k]!) ** 2, 0);
  return { s0, s1, s2 };
}
