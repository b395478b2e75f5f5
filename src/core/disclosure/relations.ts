import { codesOf, DIMENSIONS, groupsOf } from '../schema/dimensions.ts';
import { TOTAL } from '../schema/table.ts';
import type { ProtectedTable } from '../schema/tables.ts';
import type { TrueCells } from '../tabulate.ts';

/** A published margin and published parts of it that do not overlap, as row numbers. */
export interface Relation {
  readonly margin: number;
  readonly parts: readonly number[];
  /** Whether the parts are all of the margin: then they add up to it, else they are at most it. */
  readonly complete: boolean;
}

/**
 * Every margin of the published cells with its parts along each dimension: months of a year, districts of the governorate,
 * members of a category group, groups and single categories of all, and so on. Ordered by margin.
 */
export function relationsOf({ table, rows, keys }: Pick<TrueCells, 'table' | 'rows' | 'keys'>): Relation[] {
  const dimensions = DIMENSIONS[table];
  const columns = dimensions.map((name) => keys[name]!);
  const keyOf = (row: number, at = -1, code = '') =>
    columns.map((column, d) => (d === at ? code : column[row]!)).join('|');
  const rowOf = new Map(Array.from({ length: rows }, (_, row) => [keyOf(row), row]));
  const splits = dimensions.map((name, d) => splitsOf(table, name, [...new Set(columns[d])]));

  const relations: Relation[] = [];
  for (let row = 0; row < rows; row++)
    for (let d = 0; d < dimensions.length; d++) {
      const split = splits[d]!.get(columns[d]![row]!);
      if (!split) continue;
      const parts: number[] = [];
      let complete = true;
      for (const part of split) {
        const found = rowOf.get(keyOf(row, d, part.code));
        if (found !== undefined) {
          parts.push(found);
          continue;
        }
        const members = (part.members ?? []).flatMap((code) => rowOf.get(keyOf(row, d, code)) ?? []);
        parts.push(...members);
        if (members.length === 0 || members.length < part.members!.length) complete = false;
      }
      if (parts.length > 0) relations.push({ margin: row, parts, complete });
    }
  return relations;
}

/** A part of a margin; `members` stand in for a group that is not published itself. */
interface Part {
  readonly code: string;
  readonly members?: readonly string[];
}

/** How the codes of one dimension divide: margin to parts. */
function splitsOf(
  table: ProtectedTable,
  dimension: string,
  codes: readonly string[],
): Map<string, readonly Part[]> {
  if (dimension === 'period')
    return new Map(
      codes
        .filter((code) => code.length === 4)
        .map((year) => [year, codes.filter((code) => code.startsWith(`${year}-`)).map((code) => ({ code }))]),
    );
  const groups = Object.entries(groupsOf(table, dimension));
  const apart = new Set([TOTAL, ...groups.flatMap(([group, members]) => [group, ...members])]);
  // Every code of the schema, published or not, so that what is missing from a margin is noticed.
  const single = codesOf({ districts: codes, origins: codes }, table, dimension)
    .filter((code) => !apart.has(code))
    .map((code): Part => ({ code }));
  return new Map([
    [TOTAL, [...single, ...groups.map(([code, members]): Part => ({ code, members }))]],
    ...groups.map(([group, members]) => [group, members.map((code): Part => ({ code }))] as const),
  ]);
}
