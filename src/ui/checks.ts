/** The boxes that are ticked where an empty selection means all; `none` is the moment in which the reader cleared them. */
export function shownChecks<T extends string>(
  selected: readonly T[],
  values: readonly T[],
  none: boolean,
): ReadonlySet<T> {
  if (none) return new Set();
  return new Set(selected.length === 0 ? values : selected);
}

/** The selection after one box was pressed: empty when all are ticked, null when none is. */
export function toggleCheck<T extends string>(
  ticked: ReadonlySet<T>,
  value: T,
  values: readonly T[],
): readonly T[] | null {
  const next = values.filter((one) => ticked.has(one) !== (one === value));
  if (next.length === 0) return null;
  return next.length === values.length ? [] : next;
}
