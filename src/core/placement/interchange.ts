import type { MinSum } from './minSum.ts';

/** The choice that grows by the column that lowers the sum most, from nothing to q columns. */
export function greedyChoice({ n, m, q, columns, cap }: MinSum): Int32Array {
  const least = cap.slice();
  const chosen = new Int32Array(q);
  const used = new Uint8Array(m);
  for (let k = 0; k < q; k++) {
    let best = -1;
    let most = -1;
    for (let j = 0; j < m; j++) {
      if (used[j]) continue;
      let saved = 0;
      for (let i = 0, at = j * n; i < n; i++, at++) {
        const less = least[i]! - columns[at]!;
        if (less > 0) saved += less;
      }
      if (saved > most) {
        most = saved;
        best = j;
      }
    }
    chosen[k] = best;
    used[best] = 1;
    for (let i = 0, at = best * n; i < n; i++, at++) if (columns[at]! < least[i]!) least[i] = columns[at]!;
  }
  return chosen;
}

/**
 * Swaps one chosen column for another as long as that lowers the sum (Teitz and Bart 1968, with the quick tally of
 * Whitaker 1983). Changes `chosen` and gives it back.
 */
export function interchange(problem: MinSum, chosen: Int32Array, stop?: () => boolean): Int32Array {
  const { n, m, q, columns } = problem;
  if (q === 0 || q === m) return chosen;
  const isChosen = new Uint8Array(m);
  for (const j of chosen) isChosen[j] = 1;
  const first = new Float64Array(n);
  const second = new Float64Array(n);
  const slot = new Int32Array(n);
  const loss = new Float64Array(q + 1);
  rank(problem, chosen, first, second, slot);
  let total = 0;
  for (let i = 0; i < n; i++) total += first[i]!;

  for (let j = 0, idle = 0; idle < m; j = j + 1 === m ? 0 : j + 1, idle++) {
    if (isChosen[j]) continue;
    if (stop?.()) break;
    loss.fill(0);
    let gain = 0;
    for (let i = 0, at = j * n; i < n; i++, at++) {
      const cost = columns[at]!;
      const now = first[i]!;
      if (cost < now) gain += now - cost;
      else {
        const next = second[i]!;
        loss[slot[i]!]! += (cost < next ? cost : next) - now;
      }
    }
    let out = 0;
    for (let k = 1; k < q; k++) if (loss[k]! < loss[out]!) out = k;
    if (loss[out]! - gain >= -1e-10 * (1 + total)) continue;
    total += loss[out]! - gain;
    isChosen[chosen[out]!] = 0;
    isChosen[j] = 1;
    chosen[out] = j;
    rank(problem, chosen, first, second, slot);
    idle = 0;
  }
  return chosen;
}

/** Each row's cheapest and second cheapest cost, and which of the chosen is the cheapest; q where the cap is. */
function rank(
  { n, q, columns, cap }: MinSum,
  chosen: Int32Array,
  first: Float64Array,
  second: Float64Array,
  slot: Int32Array,
): void {
  first.set(cap);
  second.set(cap);
  slot.fill(q);
  for (let k = 0; k < q; k++)
    for (let i = 0, at = chosen[k]! * n; i < n; i++, at++) {
      const cost = columns[at]!;
      if (cost < first[i]!) {
        second[i] = first[i]!;
        first[i] = cost;
        slot[i] = k;
      } else if (cost < second[i]!) second[i] = cost;
    }
}
