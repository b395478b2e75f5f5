import { DIMENSIONS } from '../schema/dimensions.ts';
import { singlesOf } from './knowledge.ts';
import type { Release, ReleasedTable } from './release.ts';

/** A margin and parts of it that do not overlap, as rows; `whole` when nothing else is in the margin. */
export interface Link {
  readonly margin: number;
  readonly parts: readonly number[];
  readonly whole: boolean;
}

/**
 * All links among the numbers of a table. Two that differ in one dimension only are linked when one counts all that the other
 * counts; of the numbers below a margin the widest that do not overlap are its parts.
 */
export function linksOf(release: Release, table: ReleasedTable): readonly Link[] {
  const dimensions = DIMENSIONS[table.table];
  const singles = dimensions.map((name) => {
    const known = new Map<string, readonly string[]>();
    for (const code of new Set(table.keys[name]))
      known.set(code, singlesOf(release, table.table, name, code));
    return known;
  });
  const links: Link[] = [];
  dimensions.forEach((name, d) => {
    const codes = table.keys[name]!;
    const lines = new Map<string, number[]>();
    for (let row = 0; row < table.rows; row++) {
      // No margin reaches over several years.
      const line = dimensions
        .map((other, o) => {
          const code = table.keys[other]![row]!;
          return o === d ? (other === 'period' ? code.slice(0, 4) : '') : code;
        })
        .join('|');
      const known = lines.get(line);
      if (known) known.push(row);
      else lines.set(line, [row]);
    }
    for (const line of lines.values())
      for (const margin of line) {
        const all = singles[d]!.get(codes[margin]!)!;
        const left = new Set(all);
        const below = line
          .map((row) => ({ row, counts: singles[d]!.get(codes[row]!)! }))
          .filter(({ row, counts }) => row !== margin && counts.length < all.length)
          .sort((a, b) => b.counts.length - a.counts.length);
        const parts: number[] = [];
        for (const { row, counts } of below) {
          if (!counts.every((code) => left.has(code))) continue;
          parts.push(row);
          for (const code of counts) left.delete(code);
        }
        if (parts.length > 0) links.push({ margin, parts, whole: left.size === 0 });
      }
  });
  return links;
}
