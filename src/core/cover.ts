import { listMonths, listYears, type Period, tilePeriod, yearFits } from './period.ts';
import { DIMENSIONS, isPublishedCell, type ProtectedTable, type PublishedTable } from './publication.ts';
import { relaxations } from './relax.ts';
import { TOTAL } from './schema/table.ts';
import { codesOf, isWhole, tileCategories } from './selection.ts';

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

/** The nearest question that has an answer. It holds all that was asked, and more, or the same in less detail. */
export interface Nearest {
  /** Dimensions that gave way. `wanted.over` says how far: a wider selection, or an empty list for all. */
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

/**
 * Finds the fewest published cells that answer a question, or the nearest question that has an answer: the one that widens
 * or coarsens least. Never guesses and never subtracts.
 */
export function findCover(catalog: Catalog, wanted: Wanted): CoverResult {
  const cover = tryCover(catalog, wanted);
  if (cover) return { kind: 'published', cover };
  const nearest = relaxations(catalog, wanted).find((next) => tryCover(catalog, next.wanted));
  return {
    kind: 'unpublished',
    nearest: nearest ? { relaxed: nearest.relaxed, wanted: nearest.wanted } : null,
  };
}

function tryCover(catalog: Catalog, wanted: Wanted): Cover | null {
  const { table, each, over } = wanted;
  for (const category of each.category ? [each.category] : tileCategories(over.category ?? [])) {
    const codes: Record<string, readonly string[]> = {};
    let cellsPerRow = 1;
    for (const dimension of DIMENSIONS[table]) {
      const answered = dimension === 'period' ? wanted.eachPeriod : each[dimension];
      codes[dimension] =
        dimension === 'period'
          ? periodsOf(catalog, wanted)
          : dimension === 'category'
            ? category
            : (each[dimension] ?? totalOrEach(codesOf(catalog, dimension), over[dimension] ?? []));
      if (!answered) cellsPerRow *= codes[dimension].length;
    }
    if (everyCellPublished(catalog, table, codes)) return { codes, cellsPerRow };
  }
  return null;
}

const totalOrEach = (every: readonly string[], selection: readonly string[]): readonly string[] =>
  isWhole(every, selection) ? [TOTAL] : [...new Set(selection)];

/** The periods of the answer's cells; none when a year would hold more or less than what is asked. */
function periodsOf(catalog: Catalog, { period, eachPeriod }: Wanted): readonly string[] {
  if (eachPeriod === 'month') return listMonths(period);
  if (!eachPeriod) return tilePeriod(period, catalog.extent);
  const years = listYears(period);
  return years.every((year) => yearFits(year, period, catalog.extent)) ? years : [];
}

function everyCellPublished(
  catalog: Catalog,
  table: ProtectedTable,
  codes: Record<string, readonly string[]>,
): boolean {
  let keys: Record<string, string>[] = [{}];
  for (const dimension of DIMENSIONS[table]) {
    const values = representatives(dimension, codes[dimension] ?? [TOTAL]);
    keys = keys.flatMap((key) => values.map((value) => ({ ...key, [dimension]: value })));
  }
  return keys.length > 0 && keys.every((key) => isPublishedCell(catalog.publication, table, key));
}

/** One code for each kind that the list can tell apart, since it publishes most dimensions by grain and not by code. */
function representatives(dimension: string, codes: readonly string[]): readonly string[] {
  if (dimension === 'category') return codes;
  const kind = (code: string) => (dimension === 'period' ? code.length : code === TOTAL);
  return [...new Map(codes.map((code) => [kind(code), code])).values()];
}
