import { yearOf } from '../period.ts';
import type { TrueCells } from '../tabulate.ts';
import type { Relation } from './relations.ts';

/** The rows of each year, its months and itself; no margin reaches over several years. */
export function rowsByYear({ keys }: Pick<TrueCells, 'keys'>): [year: string, rows: number[]][] {
  const years = new Map<string, number[]>();
  keys.period!.forEach((period, row) => {
    const year = yearOf(period);
    const rows = years.get(year);
    if (rows) rows.push(row);
    else years.set(year, [row]);
  });
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The relations among some rows, under their own numbers. A relation that lost parts is no longer complete. */
export function within(relations: readonly Relation[], rows: readonly number[]): Relation[] {
  const local = new Map(rows.map((row, k) => [row, k]));
  return relations.flatMap(({ margin, parts, complete }) => {
    const at = local.get(margin);
    const kept = parts.flatMap((part) => local.get(part) ?? []);
    return at === undefined || kept.length === 0
      ? []
      : [{ margin: at, parts: kept, complete: complete && kept.length === parts.length }];
  });
}
