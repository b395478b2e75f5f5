const ROUNDS = 20;
/** From half of all on, an area cannot be told from the others by its share. */
const MOST = 0.45;

/**
 * Variance over mean of each area's months around its share of all, at least 1: half the mean square of successive differences of
 * Pearson residuals (von Neumann 1941), so that neither a common course nor a change of the share counts as scatter.
 */
export function scatterOf(counts: readonly (readonly number[])[]): number[] {
  const steps = counts[0]!.length;
  const all = Array.from({ length: steps }, (_, t) => counts.reduce((sum, row) => sum + row[t]!, 0));
  const whole = all.reduce((sum, value) => sum + value, 0);
  const shares = counts.map((row) => row.reduce((sum, value) => sum + value, 0) / whole);
  const seen = counts.map((row, i) => {
    const share = shares[i]!;
    if (!(share > 0 && share < 1)) return 1;
    const left = row.flatMap((count, t) =>
      all[t]! > 0 ? [(count - share * all[t]!) / Math.sqrt(share * (1 - share) * all[t]!)] : [],
    );
    if (left.length < 2) return 1;
    let squares = 0;
    for (let t = 1; t < left.length; t++) squares += (left[t]! - left[t - 1]!) ** 2;
    return squares / (2 * (left.length - 1));
  });
  // What is seen is (1 − share) · own scatter + share · that of the others together, since an area is part of the whole.
  let scatter = seen.map((value) => Math.max(1, value));
  for (let step = 0; step < ROUNDS; step++) {
    const together = scatter.reduce((sum, value, i) => sum + shares[i]! * value, 0);
    scatter = scatter.map((value, i) => {
      const share = shares[i]!;
      if (!(share < MOST)) return value;
      const others = (together - share * value) / (1 - share);
      return Math.max(1, (seen[i]! - share * others) / (1 - share));
    });
  }
  return scatter;
}
