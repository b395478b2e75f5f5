/**
 * Moves labels apart that stand closer than `gap`, as little as that takes, within 0 and `height`: their places in the given
 * order. Where there is no room for all, they overlap evenly.
 */
export function spreadLabels(places: readonly number[], gap: number, height: number): number[] {
  const order = places.map((at, k) => ({ at, k })).sort((a, b) => a.at - b.at || a.k - b.k);
  const step = Math.min(gap, places.length > 1 ? height / (places.length - 1) : gap);
  const moved = order.map(({ at }) => Math.min(height, Math.max(0, at)));
  // Down the list each label makes room below the one before; then back up, so that the last stay inside.
  for (let k = 1; k < moved.length; k++) moved[k] = Math.max(moved[k]!, moved[k - 1]! + step);
  if (moved.length > 0) moved[moved.length - 1] = Math.min(moved.at(-1)!, height);
  for (let k = moved.length - 2; k >= 0; k--) moved[k] = Math.min(moved[k]!, moved[k + 1]! - step);
  const found = new Array<number>(places.length);
  order.forEach(({ k }, position) => {
    found[k] = Math.max(0, moved[position]!);
  });
  return found;
}
