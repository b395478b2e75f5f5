import { groupsOf } from './schema/dimensions.ts';
import type { ProtectedTable } from './schema/tables.ts';

/** Whether a selection leaves nothing out; an empty one means all. */
export const isWhole = (every: readonly string[], selection: readonly string[]): boolean =>
  selection.length === 0 || (every.length > 0 && every.every((code) => selection.includes(code)));

/**
 * The ways to add up a selection of codes from single codes and published groups, fewest codes first. There are several since
 * a table may publish a group and not its members, or the members alone.
 */
export function tileSelection(
  table: ProtectedTable,
  dimension: string,
  selection: readonly string[],
): (readonly string[])[] {
  let ways: { tiles: string[]; left: string[] }[] = [{ tiles: [], left: [...new Set(selection)] }];
  for (const [group, members] of Object.entries(groupsOf(table, dimension))) {
    ways = ways.flatMap((way) => {
      if (!members.every((code) => way.left.includes(code))) return [way];
      const rest = way.left.filter((code) => !members.includes(code));
      return [{ tiles: [...way.tiles, group], left: rest }, way];
    });
  }
  return ways.map(({ tiles, left }) => [...tiles, ...left]).sort((a, b) => a.length - b.length);
}

/** The selection with one or more of its broken groups made whole. */
export function withGroups(
  table: ProtectedTable,
  dimension: string,
  selection: readonly string[],
): (readonly string[])[] {
  let found: (readonly string[])[] = [selection];
  for (const members of Object.values(groupsOf(table, dimension))) {
    const some = members.some((code) => selection.includes(code));
    if (some && !members.every((code) => selection.includes(code)))
      found = found.flatMap((codes) => [codes, [...new Set([...codes, ...members])]]);
  }
  return found.slice(1);
}
