import { listMonths, listYears, monthsIn, type Period, tilePeriod, wholeYears, yearFits } from './period.ts';
import { isPublishedCell, type PublishedTable } from './publication.ts';
import { codesOf, DIMENSIONS, hasGrains } from './schema/dimensions.ts';
import { TOTAL } from './schema/table.ts';
import type { ProtectedTable } from './schema/tables.ts';
import { isWhole, tileSelection, withGroups } from './selection.ts';

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
  for (const codes of waysToAsk(catalog, wanted)) {
    let cellsPerRow = 1;
    for (const dimension of DIMENSIONS[wanted.table]) {
      const answered = dimension === 'period' ? wanted.eachPeriod : wanted.each[dimension];
      if (!answered) cellsPerRow *= codes[dimension]!.length;
    }
    if (everyCellPublished(catalog, wanted.table, codes)) return { codes, cellsPerRow };
  }
  return null;
}

/** The codes per dimension that answer, in every way to add up groups, fewest codes first. */
function waysToAsk(catalog: Catalog, wanted: Wanted): Readonly<Record<string, readonly string[]>>[] {
  const { table, each, over } = wanted;
  let ways: Record<string, readonly string[]>[] = [{}];
  for (const dimension of DIMENSIONS[table]) {
    const answers =
      dimension === 'period'
        ? [periodsOf(catalog, wanted)]
        : each[dimension]
          ? [each[dimension]]
          : waysOver(catalog, table, dimension, over[dimension] ?? []);
    ways = answers.flatMap((codes) => ways.map((way) => ({ ...way, [dimension]: codes })));
  }
  const size = (way: Record<string, readonly string[]>) =>
    Object.values(way).reduce((product, codes) => product * codes.length, 1);
  return ways
    .map((way) => ({ way, cells: size(way) }))
    .sort((a, b) => a.cells - b.cells)
    .map(({ way }) => way);
}

function waysOver(
  catalog: Catalog,
  table: ProtectedTable,
  dimension: string,
  selection: readonly string[],
): (readonly string[])[] {
  return isWhole(codesOf(catalog, table, dimension), selection)
    ? [[TOTAL]]
    : tileSelection(table, dimension, selection);
}

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
    const values = representatives(table, dimension, codes[dimension] ?? [TOTAL]);
    keys = keys.flatMap((key) => values.map((value) => ({ ...key, [dimension]: value })));
  }
  return keys.length > 0 && keys.every((key) => isPublishedCell(catalog.publication, table, key));
}

/** One code for each kind that the list can tell apart, since it publishes most dimensions by grain and not by code. */
function representatives(
  table: ProtectedTable,
  dimension: string,
  codes: readonly string[],
): readonly string[] {
  if (hasGrains(table, dimension)) return codes;
  const kind = (code: string) => (dimension === 'period' ? code.length : code === TOTAL);
  return [...new Map(codes.map((code) => [kind(code), code])).values()];
}

/** A question that asks for more than was asked, or for the same in less detail. */
interface Relaxation extends Nearest {
  /** By how many times the question grew, or its detail shrank: what is lost. */
  readonly loss: number;
}

/** Every question that asks for more in some dimensions, the smallest loss first; then the fewest dimensions; then period. */
function relaxations(catalog: Catalog, wanted: Wanted): Relaxation[] {
  let found: Relaxation[] = [{ relaxed: [], wanted, loss: 1 }];
  for (const dimension of ['period', ...Object.keys(wanted.over)]) {
    if (wanted.each[dimension]) continue;
    found = found.flatMap((base) => [
      base,
      ...(dimension === 'period'
        ? widerPeriods(catalog, base.wanted)
        : widerOver(catalog, base.wanted, dimension)
      ).map(
        (wider): Relaxation => ({
          relaxed: [...base.relaxed, dimension],
          wanted: wider.wanted,
          loss: base.loss * wider.loss,
        }),
      ),
    ]);
  }
  const order = (next: Relaxation) => (next.relaxed[0] === 'period' ? 0 : 1);
  return found
    .slice(1)
    .sort((a, b) => a.loss - b.loss || a.relaxed.length - b.relaxed.length || order(a) - order(b));
}

type Wider = Omit<Relaxation, 'relaxed'>;

/** Whole calendar years as far as the extent goes; a year instead of each month. */
function widerPeriods({ extent }: Catalog, wanted: Wanted): Wider[] {
  if (monthsIn(wanted.period) < 1) return [];
  const years = wholeYears(wanted.period);
  const earliest = years.start > extent.start ? years.start : extent.start;
  const latest = years.end < extent.end ? years.end : extent.end;
  const period = {
    start: wanted.period.start < earliest ? wanted.period.start : earliest,
    end: wanted.period.end > latest ? wanted.period.end : latest,
  };
  const growth = monthsIn(period) / monthsIn(wanted.period);
  if (wanted.eachPeriod === 'month')
    return [{ wanted: { ...wanted, period, eachPeriod: 'year' }, loss: growth * 12 }];
  return growth === 1 ? [] : [{ wanted: { ...wanted, period }, loss: growth }];
}

/** The whole groups of the categories asked, then all; of any other dimension all at once. */
function widerOver(catalog: Catalog, wanted: Wanted, dimension: string): Wider[] {
  const selection = [...new Set(wanted.over[dimension] ?? [])];
  const every = codesOf(catalog, wanted.table, dimension);
  if (isWhole(every, selection)) return [];
  const wider = (codes: readonly string[], size: number): Wider => ({
    wanted: { ...wanted, over: { ...wanted.over, [dimension]: codes } },
    loss: size / selection.length,
  });
  const grouped = withGroups(wanted.table, dimension, selection);
  return [
    ...grouped.filter((codes) => !isWhole(every, codes)).map((codes) => wider(codes, codes.length)),
    wider([], Math.max(every.length, selection.length + 1)),
  ];
}
