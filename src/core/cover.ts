import { listMonths, listYears, type Period, tilePeriod, wholeYears } from './period.ts';
import { DIMENSIONS, isPublishedCell, type ProtectedTable, type PublishedTable } from './publication.ts';
import { CATEGORIES, CATEGORY_GROUPS } from './schema/incident.ts';
import { TOTAL } from './schema/table.ts';

/**
 * What a question wants of a protected table: for each dimension either one answer per code (`each`) or one answer over a
 * selection (`over`; an empty list means all). The period is asked per month, per year, or over a range.
 */
export interface Wanted {
  readonly table: ProtectedTable;
  readonly period: Period;
  readonly eachPeriod?: 'month' | 'year';
  /** Dimensions answered code by code, with their codes. */
  readonly each: Readonly<Record<string, readonly string[]>>;
  /** Dimensions summed over a selection. */
  readonly over: Readonly<Record<string, readonly string[]>>;
}

/** The published cells that answer, as codes per dimension (their product), and how many cells make one answer. */
export interface Cover {
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly cellsPerRow: number;
}

/** Either a cover, or what is published nearest and which dimensions had to give way for it. */
export type CoverResult =
  | { readonly kind: 'published'; readonly cover: Cover }
  | { readonly kind: 'unpublished'; readonly nearest: Nearest | null };

export interface Nearest {
  readonly relaxed: readonly string[];
  readonly wanted: Wanted;
}

/** What the list publishes and over which codes: the part of the manifest that a question needs. */
export interface Catalog {
  readonly extent: Period;
  readonly districts: readonly string[];
  readonly origins: readonly string[];
  readonly publication: readonly PublishedTable[];
}

/** The fewest codes that add up to a selection of categories, using published groups. */
export function tileCategories(selection: readonly string[]): string[] {
  if (selection.length === 0 || CATEGORIES.every((code) => selection.includes(code))) return [TOTAL];
  const left = new Set(selection);
  const tiles: string[] = [];
  for (const [group, members] of Object.entries(CATEGORY_GROUPS)) {
    if (members.every((code) => left.has(code))) {
      tiles.push(group);
      for (const code of members) left.delete(code);
    }
  }
  return [...tiles, ...left];
}

function tileDimension(catalog: Catalog, dimension: string, selection: readonly string[]): readonly string[] {
  if (dimension === 'category') return tileCategories(selection);
  const every =
    dimension === 'adm2_pcode' ? catalog.districts : dimension === 'origin_pcode' ? catalog.origins : null;
  if (selection.length === 0 || every?.every((code) => selection.includes(code))) return [TOTAL];
  return selection;
}

function tryCover(catalog: Catalog, wanted: Wanted): Cover | null {
  const codes: Record<string, readonly string[]> = {};
  let cellsPerRow = 1;
  for (const dimension of DIMENSIONS[wanted.table]) {
    if (dimension === 'period') {
      const tiles =
        wanted.eachPeriod === 'month'
          ? listMonths(wanted.period)
          : wanted.eachPeriod === 'year'
            ? listYears(wanted.period)
            : tilePeriod(wanted.period);
      codes.period = tiles;
      if (!wanted.eachPeriod) cellsPerRow *= tiles.length;
      continue;
    }
    const each = wanted.each[dimension];
    codes[dimension] = each ?? tileDimension(catalog, dimension, wanted.over[dimension] ?? []);
    if (!each) cellsPerRow *= codes[dimension].length;
  }
  return everyCellPublished(catalog, wanted.table, codes) ? { codes, cellsPerRow } : null;
}

function everyCellPublished(
  catalog: Catalog,
  table: ProtectedTable,
  codes: Record<string, readonly string[]>,
): boolean {
  // One month and one year stand for all of their kind, since the list publishes periods by grain only.
  const periods = [...new Map((codes.period ?? []).map((code) => [code.length, code])).values()];
  let keys: Record<string, string>[] = [{}];
  for (const dimension of DIMENSIONS[table]) {
    const values = dimension === 'period' ? periods : (codes[dimension] ?? [TOTAL]);
    keys = keys.flatMap((key) => values.map((value) => ({ ...key, [dimension]: value })));
  }
  return keys.every((key) => isPublishedCell(catalog.publication, table, key));
}

/** One step towards what is published: whole years, merged categories, or the total of a dimension. */
function relax(wanted: Wanted, dimension: string): Wanted | null {
  if (dimension === 'period') {
    const period = wholeYears(wanted.period);
    if (wanted.eachPeriod === 'month') return { ...wanted, period, eachPeriod: 'year' };
    return wanted.eachPeriod === 'year' ? null : { ...wanted, period };
  }
  if (wanted.each[dimension]) return null;
  if ((wanted.over[dimension] ?? []).length === 0) return null;
  return { ...wanted, over: { ...wanted.over, [dimension]: [] } };
}

/**
 * Finds the fewest published cells that answer a question, or the nearest question that has an answer: the one for which
 * the fewest dimensions give way, the period first. Never guesses and never subtracts.
 */
export function findCover(catalog: Catalog, wanted: Wanted): CoverResult {
  const cover = tryCover(catalog, wanted);
  if (cover) return { kind: 'published', cover };
  const dimensions = ['period', ...Object.keys(wanted.over)];
  const subsets = Array.from({ length: 2 ** dimensions.length - 1 }, (_, k) =>
    dimensions.filter((_, bit) => ((k + 1) >> bit) & 1),
  ).sort((a, b) => a.length - b.length);
  for (const relaxed of subsets) {
    let next: Wanted | null = wanted;
    for (const dimension of relaxed) next = next && relax(next, dimension);
    if (next && tryCover(catalog, next)) return { kind: 'unpublished', nearest: { relaxed, wanted: next } };
  }
  return { kind: 'unpublished', nearest: null };
}
