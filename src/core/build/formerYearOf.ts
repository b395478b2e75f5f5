import type { FormerYear } from '../disclosure/formerYear.ts';
import { type Relation, relationsOf } from '../disclosure/relations.ts';
import { yearOf } from '../period.ts';
import { DIMENSIONS, timeColumnOf } from '../schema/dimensions.ts';
import { type TrueCells, tabulate } from '../tabulate.ts';
import type { TabulationFrame } from '../tabulationAxis.ts';
import type { Tally } from '../tally.ts';
import { cellOf, type EarlierRelease } from './earlierCells.ts';

/**
 * What the release before published of a year that it did not hold to the end; null where it ended with a year that stands
 * as it was, and for a table that knows years alone. `cells` are those of the new release, from the same tally.
 */
export function formerYearOf(
  cells: TrueCells,
  tally: Tally,
  frame: TabulationFrame,
  { manifest, release }: EarlierRelease,
): FormerYear | null {
  const { end } = manifest.extent;
  const year = yearOf(end);
  const old = release.tables.find(({ table }) => table === cells.table);
  const isSame = end.endsWith('-12') || frame.extent.end <= end;
  if (!old || isSame || timeColumnOf(cells.table).type === 'year') return null;
  const partial = tabulate(upTo(tally, end), { ...frame, extent: { start: frame.extent.start, end } });
  const names = DIMENSIONS[cells.table];
  const keyOf = (keys: TrueCells['keys'], row: number, period = keys.period![row]!) =>
    names.map((name) => (name === 'period' ? period : keys[name]![row]!)).join('|');
  const numbered = (keys: TrueCells['keys'], rows: number) =>
    new Map(Array.from({ length: rows }, (_, row) => [keyOf(keys, row), row]));
  const now = numbered(cells.keys, cells.rows);
  const before = numbered(old.keys, old.rows);
  const months = [...new Set(cells.keys.period!)].filter((one) => one.startsWith(`${year}-`) && one > end);

  const counts = partial.keys.period!.flatMap((period, row) => {
    const key = keyOf(partial.keys, row);
    const then = before.get(key);
    const margin = now.get(key);
    return period === year && then !== undefined && margin !== undefined ? [{ row, then, margin }] : [];
  });
  if (counts.length === 0) return null;
  const place = new Map(counts.map(({ row }, k) => [row, k]));
  partial.keys.period!.forEach((period, row) => {
    const at = now.get(keyOf(partial.keys, row));
    if (period.startsWith(`${year}-`) && at !== undefined) place.set(row, -1 - at);
  });
  const relations = relationsOf(partial).flatMap(({ margin, parts, complete }): Relation[] => {
    const known = parts.flatMap((part) => place.get(part) ?? []);
    return (place.get(margin) ?? -1) < 0 || known.length === 0
      ? []
      : [{ margin: place.get(margin)!, parts: known, complete: complete && known.length === parts.length }];
  });
  const measures = Object.keys(cells.measures);
  return {
    year,
    margins: counts.map(({ margin }) => margin),
    later: counts.map(({ row }) => {
      const rows = months.flatMap((month) => now.get(keyOf(partial.keys, row, month)) ?? []);
      return { rows, whole: rows.length > 0 && rows.length === months.length };
    }),
    truth: Object.fromEntries(
      measures.map((name) => [name, counts.map(({ row }) => partial.measures[name]![row]!)]),
    ),
    published: Object.fromEntries(
      measures.map((name) => [name, counts.map(({ then }) => cellOf(old.measures[name]![then]!))]),
    ),
    relations,
  };
}

/** The part of a tally that happened up to a month. */
function upTo(tally: Tally, end: string): Tally {
  const kept = tally.keys.period!.flatMap((month, k) => (month <= end ? [k] : []));
  return {
    ...tally,
    keys: Object.fromEntries(
      Object.entries(tally.keys).map(([name, codes]) => [name, kept.map((k) => codes[k]!)]),
    ),
    measures: Object.fromEntries(
      Object.entries(tally.measures).map(([name, sums]) => [name, Float64Array.from(kept, (k) => sums[k]!)]),
    ),
  };
}
