import type { Period } from '../period.ts';
import { DIMENSIONS } from '../schema/dimensions.ts';
import { type Lattice, type Link, latticeOf } from './lattice.ts';
import type { Release, ReleasedCell, ReleasedTable } from './release.ts';

/** A number of an earlier release that the release under attack does not publish, such as the first months of a year. */
export interface FormerCell {
  readonly table: ReleasedTable;
  readonly row: number;
  readonly cell: ReleasedCell;
}

/** What earlier releases add to one year of one measure. */
export interface EarlierKnowledge {
  /** Further bounds of the year's own positions. */
  readonly bounds: readonly { readonly position: number; readonly cell: ReleasedCell }[];
  /** Numbers that come after the year's own positions, in their order. */
  readonly former: readonly FormerCell[];
  readonly links: readonly Link[];
  /** Positions whose number was published before with another interval: rounded or hidden anew. */
  readonly anew: readonly { readonly position: number; readonly before: ReleasedCell }[];
}

/**
 * What an attacker learns of a year from releases that came before. The same codes over the same months are the same number.
 * A year that an earlier release did not hold to the end is a number of its own, and the months since then are the difference.
 */
export function earlierKnowledge(
  release: Release,
  earlier: readonly Release[],
  table: ReleasedTable,
  measure: string,
  { rows }: Lattice,
): EarlierKnowledge {
  const names = DIMENSIONS[table.table];
  const year = table.keys.period![rows[0]!]!.slice(0, 4);
  const keyOf = (of: ReleasedTable, row: number, extent: Period | undefined, period?: string) =>
    names
      .map((name) => {
        const code = name === 'period' ? (period ?? of.keys.period![row]!) : of.keys[name]![row]!;
        return name === 'period' ? monthsOf(code, extent) : code;
      })
      .join('|');
  const positions = new Map(rows.map((row, position) => [keyOf(table, row, release.extent), position]));
  const found = {
    bounds: [] as EarlierKnowledge['bounds'][number][],
    former: [] as FormerCell[],
    links: [] as Link[],
    anew: [] as EarlierKnowledge['anew'][number][],
  };
  for (const before of earlier) {
    const old = before.tables.find((other) => other.table === table.table);
    const cells = old?.measures[measure];
    if (!old || !cells) continue;
    const oldRows = old.keys.period!.flatMap((period, row) => (period.startsWith(year) ? [row] : []));
    const at = oldRows.map((row) => {
      const cell = cells[row]!;
      const key = keyOf(old, row, before.extent);
      let position = positions.get(key);
      if (position === undefined) {
        position = rows.length + found.former.length;
        positions.set(key, position);
        found.former.push({ table: old, row, cell });
      } else if (position < rows.length) {
        found.bounds.push({ position, cell });
        const now = table.measures[measure]![rows[position]!]!;
        if (!isSame(now, cell)) found.anew.push({ position, before: cell });
      }
      return position;
    });
    for (const { margin, parts, whole } of latticeOf(before, old, oldRows).links)
      found.links.push({ margin: at[margin]!, parts: parts.map((part) => at[part]!), whole });
    oldRows.forEach((row, k) => {
      if (old.keys.period![row] !== year || at[k]! < rows.length) return;
      const margin = positions.get(keyOf(old, row, release.extent));
      if (margin === undefined || margin >= rows.length) return;
      const since = monthsIn(year, release.extent).filter(
        (month) => !monthsIn(year, before.extent).includes(month),
      );
      const later = since.flatMap((month) => positions.get(keyOf(old, row, release.extent, month)) ?? []);
      found.links.push({ margin, parts: [at[k]!, ...later], whole: later.length === since.length });
    });
  }
  return found;
}

const isSame = (a: ReleasedCell, b: ReleasedCell) =>
  a.kind === b.kind && a.value === b.value && a.low === b.low && a.high === b.high;

const monthsIn = (period: string, extent: Period | undefined): string[] =>
  period.length === 7
    ? [period]
    : Array.from({ length: 12 }, (_, k) => `${period}-${String(k + 1).padStart(2, '0')}`).filter(
        (month) => !extent || (extent.start <= month && month <= extent.end),
      );

const monthsOf = (period: string, extent: Period | undefined): string => {
  const months = monthsIn(period, extent);
  return months.length === 1 && period.length === 4 ? period : `${months[0]} to ${months.at(-1)}`;
};
