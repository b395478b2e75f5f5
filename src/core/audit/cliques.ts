/** Dimensions that are counted together, and how they hang on those before: by the dimensions that both have. */
export interface Clique {
  readonly dimensions: readonly number[];
  /** The clique that this one hangs on, by position; −1 for the first. */
  readonly parent: number;
  readonly shared: readonly number[];
}

/**
 * Splits a table that is published in parts of few dimensions into cliques that hang together as a tree. Whole counts of the
 * cliques that agree on what they share are always counts of some full table: records with the same shared codes can be
 * paired off. So the attacker need not reason on the full table (Lauritzen 1996, decomposable models).
 *
 * `supports` are the dimensions that published numbers tell apart; `sizes` how many codes each dimension has.
 */
export function cliquesOf(supports: readonly (readonly number[])[], sizes: readonly number[]): Clique[] {
  const sets = maximal(triangulate(supports, sizes));
  if (sets.length === 0) return [{ dimensions: [], parent: -1, shared: [] }];
  const cliques: Clique[] = [{ dimensions: sets[0]!, parent: -1, shared: [] }];
  const left = new Set(sets.slice(1));
  // The tree with the largest overlaps has the running intersection that pairing off needs (Prim's way).
  while (left.size > 0) {
    let best: Clique | null = null;
    let taken: readonly number[] = [];
    for (const dimensions of left)
      cliques.forEach((known, parent) => {
        const shared = dimensions.filter((d) => known.dimensions.includes(d));
        if (best && shared.length <= best.shared.length) return;
        best = { dimensions, parent, shared };
        taken = dimensions;
      });
    cliques.push(best!);
    left.delete(taken);
  }
  return cliques;
}

/** Eliminates dimensions, each time the one whose clique has the fewest cells; what it touches becomes connected. */
function triangulate(supports: readonly (readonly number[])[], sizes: readonly number[]): number[][] {
  const near = sizes.map((_, d) => new Set([d]));
  for (const support of supports) for (const a of support) for (const b of support) near[a]!.add(b);
  const left = new Set(supports.flat());
  const found: number[][] = [];
  const cost = (d: number) =>
    [...near[d]!].filter((o) => left.has(o)).reduce((product, o) => product * sizes[o]!, 1);
  while (left.size > 0) {
    const next = [...left].reduce((best, d) => (cost(d) < cost(best) ? d : best));
    const clique = [...near[next]!].filter((d) => left.has(d)).sort((a, b) => a - b);
    found.push(clique);
    for (const a of clique) for (const b of clique) near[a]!.add(b);
    left.delete(next);
  }
  return found;
}

const maximal = (sets: readonly (readonly number[])[]) =>
  sets
    .filter((set, k) => !sets.some((other, o) => o !== k && holds(other, set, o < k)))
    .sort((a, b) => b.length - a.length);

/** Whether a set holds another, and more than it or, of two alike, stands first. */
const holds = (large: readonly number[], small: readonly number[], first: boolean) =>
  small.every((d) => large.includes(d)) && (large.length > small.length || first);
