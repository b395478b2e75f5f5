import { codesOf, DIMENSIONS, groupsOf } from '../schema/dimensions.ts';
import { TOTAL } from '../schema/table.ts';
import type { ProtectedTable } from '../schema/tables.ts';
import type { Release, ReleasedTable } from './release.ts';

/** A margin and parts of it that do not overlap, as positions in a year's list; `whole` when nothing else is in the margin. */
export interface Link {
  readonly margin: number;
  readonly parts: readonly number[];
  readonly whole: boolean;
}

/** The single codes that a code counts: a district for itself, all districts for the total, for a year its months as far as the release goes. */
export function singlesOf(
  release: Release,
  table: ProtectedTable,
  dimension: string,
  code: string,
): readonly string[] {
  if (dimension === 'period')
    return code.length === 4
      ? Array.from({ length: 12 }, (_, k) => `${code}-${String(k + 1).padStart(2, '0')}`).filter(
          (month) => !release.extent || (release.extent.start <= month && month <= release.extent.end),
        )
      : [code];
  if (code === TOTAL) return codesOf(release, table, dimension);
  return groupsOf(table, dimension)[code] ?? [code];
}

/** One year of a released table as a system that an attacker can reason on. */
export interface Lattice {
  /** Row numbers in the table. */
  readonly rows: readonly number[];
  readonly links: readonly Link[];
  /** Positions of all cells that one more case of a kind would raise: a kind that the cell at `position` counts. */
  readonly raisedWith: (position: number) => readonly number[];
}

/**
 * All links among the cells of one year. Two cells that differ in one dimension only are linked when one counts all that the
 * other counts; of the cells below a margin the widest that do not overlap are its parts.
 */
export function latticeOf(release: Release, table: ReleasedTable, rows: readonly number[]): Lattice {
  const dimensions = DIMENSIONS[table.table];
  const singles = dimensions.map((name) => {
    const known = new Map<string, readonly string[]>();
    for (const row of rows) {
      const code = table.keys[name]![row]!;
      if (!known.has(code)) known.set(code, singlesOf(release, table.table, name, code));
    }
    return known;
  });
  const codeOf = (position: number, d: number) => table.keys[dimensions[d]!]![rows[position]!]!;
  const links: Link[] = [];
  for (let d = 0; d < dimensions.length; d++) {
    const lines = new Map<string, number[]>();
    rows.forEach((_, position) => {
      const line = dimensions.map((_, other) => (other === d ? '' : codeOf(position, other))).join('|');
      lines.set(line, [...(lines.get(line) ?? []), position]);
    });
    for (const line of lines.values())
      for (const margin of line) {
        const all = singles[d]!.get(codeOf(margin, d))!;
        const left = new Set(all);
        const below = line
          .map((position) => ({ position, counts: singles[d]!.get(codeOf(position, d))! }))
          .filter(({ position, counts }) => position !== margin && counts.length < all.length)
          .sort((a, b) => b.counts.length - a.counts.length);
        const parts: number[] = [];
        for (const { position, counts } of below) {
          if (!counts.every((code) => left.has(code))) continue;
          parts.push(position);
          for (const code of counts) left.delete(code);
        }
        if (parts.length > 0) links.push({ margin, parts, whole: left.size === 0 });
      }
  }
  const raisedWith = (position: number) => {
    const kind = dimensions.map((_, d) => singles[d]!.get(codeOf(position, d))!.at(-1)!);
    return rows.flatMap((_, other) =>
      kind.every((code, d) => singles[d]!.get(codeOf(other, d))!.includes(code)) ? [other] : [],
    );
  };
  return { rows, links, raisedWith };
}
