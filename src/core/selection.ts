import { DRIVERS, MOVEMENTS } from './schema/arrival.ts';
import { CATEGORIES, CATEGORY_GROUPS, OUTCOMES, ROUTES, SEXES } from './schema/incident.ts';
import { TOTAL } from './schema/table.ts';

const CODES: Readonly<Record<string, readonly string[]>> = {
  category: CATEGORIES,
  outcome: OUTCOMES,
  route: ROUTES,
  sex: SEXES,
  driver: DRIVERS,
  movement: MOVEMENTS,
};

/** Every code of a dimension, apart from totals and groups. */
export const codesOf = (
  atlas: { readonly districts: readonly string[]; readonly origins: readonly string[] },
  dimension: string,
): readonly string[] =>
  dimension === 'adm2_pcode'
    ? atlas.districts
    : dimension === 'origin_pcode'
      ? atlas.origins
      : (CODES[dimension] ?? []);

/** Whether a selection leaves nothing out; an empty one means all. */
export const isWhole = (every: readonly string[], selection: readonly string[]): boolean =>
  selection.length === 0 || (every.length > 0 && every.every((code) => selection.includes(code)));

/**
 * The ways to add up a selection of categories from single categories and published groups, fewest codes first. There are
 * several since a table may publish a group and not its members, or the members alone.
 */
export function tileCategories(selection: readonly string[]): (readonly string[])[] {
  if (isWhole(CATEGORIES, selection)) return [[TOTAL]];
  let ways: { tiles: string[]; left: string[] }[] = [{ tiles: [], left: [...new Set(selection)] }];
  for (const [group, members] of Object.entries(CATEGORY_GROUPS)) {
    ways = ways.flatMap((way) => {
      if (!members.every((code) => way.left.includes(code))) return [way];
      const rest = way.left.filter((code) => !(members as readonly string[]).includes(code));
      return [{ tiles: [...way.tiles, group], left: rest }, way];
    });
  }
  return ways.map(({ tiles, left }) => [...tiles, ...left]).sort((a, b) => a.length - b.length);
}

/** The selection with one or more of its broken groups made whole. */
export function withGroups(selection: readonly string[]): (readonly string[])[] {
  let found: (readonly string[])[] = [selection];
  for (const members of Object.values(CATEGORY_GROUPS)) {
    const some = members.some((code) => selection.includes(code));
    if (some && !members.every((code) => selection.includes(code)))
      found = found.flatMap((codes) => [codes, [...new Set([...codes, ...members])]]);
  }
  return found.slice(1);
}
