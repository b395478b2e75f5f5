import type { CapacitatedForm } from './capacitatedForm.ts';

/**
 * Exchanges single columns as long as that lowers a quick cost, in which those who lose most by the second best column
 * choose first. `offer` hears of every better choice, and costs it exactly.
 */
export function exchangeColumns(
  form: CapacitatedForm,
  from: readonly number[],
  allowed: (columns: readonly number[]) => boolean,
  offer: (columns: readonly number[]) => void,
  stop?: () => boolean,
): void {
  const { open, unit } = form;
  const quickCost = quickCosts(form);
  let columns = [...from];
  let least = allowed(columns) ? quickCost(columns) : Number.POSITIVE_INFINITY;
  offer(columns);
  for (let better = true; better && !stop?.(); ) {
    better = false;
    for (const out of columns) {
      if (open[out]) continue;
      let best: number[] | null = null;
      for (let into = 0; into < unit.length; into++) {
        if (columns.includes(into)) continue;
        const other = columns.map((k) => (k === out ? into : k));
        const value = quickCost(other);
        if (value >= least || !allowed(other)) continue;
        least = value;
        best = other;
      }
      if (!best) continue;
      columns = best;
      better = true;
      offer(columns);
    }
  }
}

/** A shortfall where all have to be served costs more than anything. */
function quickCosts({ weight, unit, capacity, unserved }: CapacitatedForm) {
  const n = weight.length;
  const regret = new Float64Array(n);
  const order = new Uint32Array(n);
  const out = unserved === Number.POSITIVE_INFINITY ? Number.MAX_VALUE / 1e20 : unserved;
  return (columns: readonly number[]): number => {
    const room = columns.map((k) => capacity[k]!);
    const costs = columns.map((k) => unit[k]!);
    for (let i = 0; i < n; i++) {
      let first = out;
      let second = out;
      for (const column of costs) {
        const value = column[i]!;
        if (value < first) {
          second = first;
          first = value;
        } else if (value < second) second = value;
      }
      regret[i] = first - second;
      order[i] = i;
    }
    order.sort((a, b) => regret[a]! - regret[b]!);
    let sum = 0;
    for (const i of order)
      for (let left = weight[i]!; left > 0; ) {
        let best = -1;
        for (let k = 0; k < costs.length; k++)
          if (room[k]! > 0 && costs[k]![i]! < out && (best < 0 || costs[k]![i]! < costs[best]![i]!)) best = k;
        if (best < 0) {
          sum += left * out;
          break;
        }
        const amount = Math.min(left, room[best]!);
        sum += amount * costs[best]![i]!;
        room[best]! -= amount;
        left -= amount;
      }
    return sum;
  };
}
