/** Some who go from one office to another; `from` null: they are new, `to` null: they are free for other work. */
export interface StaffMove {
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
}

/**
 * The fewest moves that turn today's numbers into others: whoever an office has too many of goes where they are missing,
 * the largest surplus to the largest want first. What the totals differ by joins or leaves.
 */
export function staffMoves(
  ids: readonly string[],
  today: readonly number[],
  then: readonly number[],
): StaffMove[] {
  const gaps = ids.map((id, k) => ({ id, left: then[k]! - today[k]! }));
  const bySize = (a: { id: string; left: number }, b: { id: string; left: number }) =>
    b.left - a.left || (a.id < b.id ? -1 : 1);
  const want = gaps.filter(({ left }) => left > 0).sort(bySize);
  const spare = gaps
    .filter(({ left }) => left < 0)
    .map(({ id, left }) => ({ id, left: -left }))
    .sort(bySize);
  const moves: StaffMove[] = [];
  while (spare.length > 0 && want.length > 0) {
    const [from, to] = [spare[0]!, want[0]!];
    const count = Math.min(from.left, to.left);
    moves.push({ from: from.id, to: to.id, count });
    from.left -= count;
    to.left -= count;
    if (from.left === 0) spare.shift();
    if (to.left === 0) want.shift();
  }
  return [
    ...moves,
    ...want.map(({ id, left }) => ({ from: null, to: id, count: left })),
    ...spare.map(({ id, left }) => ({ from: id, to: null, count: left })),
  ];
}
