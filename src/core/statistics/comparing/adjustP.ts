/**
 * Holm's correction (1979, Scandinavian Journal of Statistics 6): the chance of any false finding stays below the level
 * whatever the tests have to do with each other. Corrected p-values in the given order; equals R's `p.adjust(p, "holm")`.
 */
export function holm(p: readonly number[], tests = p.length): number[] {
  const order = rising(p);
  const adjusted = new Array<number>(p.length);
  let highest = 0;
  order.forEach((k, place) => {
    highest = Math.max(highest, Math.min(1, (tests - place) * p[k]!));
    adjusted[k] = highest;
  });
  return adjusted;
}

/**
 * Benjamini and Hochberg's correction (1995, JRSS B 57): of the findings, the expected share that is false stays below the
 * level. Corrected p-values in the given order; equals R's `p.adjust(p, "BH")`. `tests` may count further ones, all of p 1.
 */
export function benjaminiHochberg(p: readonly number[], tests = p.length): number[] {
  const order = rising(p);
  const adjusted = new Array<number>(p.length);
  let lowest = 1;
  for (let place = order.length; place > 0; place--) {
    const k = order[place - 1]!;
    lowest = Math.min(lowest, (tests / place) * p[k]!);
    adjusted[k] = lowest;
  }
  return adjusted;
}

const rising = (p: readonly number[]) => p.map((_, k) => k).sort((a, b) => p[a]! - p[b]!);
