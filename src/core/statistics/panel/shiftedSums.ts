/**
 * Sums of products of one series with another that is moved along in a circle: entry k holds Σ a_t b_{(t + k) mod n}, n the length
 * of `b`. `a` is no longer than `b`; only the first `entries` are made where fewer are wanted.
 */
export function shiftedSums(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  entries: number = b.length,
): Float64Array {
  const size = b.length;
  const twice = new Float64Array(2 * size);
  for (let k = 0; k < size; k++) twice[k] = twice[k + size] = b[k]!;
  const sums = new Float64Array(entries);
  for (let k = 0; k < entries; k++) {
    let total = 0;
    for (let t = 0; t < a.length; t++) total += a[t]! * twice[t + k]!;
    sums[k] = total;
  }
  return sums;
}
