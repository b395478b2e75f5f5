import { pcodeOf } from '../places/matchPlace.ts';
import type { Scalar } from '../read/rawTable.ts';
import { readNumber } from '../read/readNumber.ts';
import { ofTable } from './check.ts';
import { type Comparison, columnOf } from './comparison.ts';

/** Share of the census by which a district may differ: projections and rounding stay below it. */
const TOLERANCE = 0.01;
const isAll = (cell: Scalar | undefined): boolean =>
  /^(all|t|total|both|الكل)$/i.test(String(cell ?? '').trim());

/**
 * Persons of each district against the census of the atlas. A long table (sex and age in rows) is read at its totals where it has
 * them; a wide one by its total column.
 */
export const population: Comparison = async (table, format, atlas) => {
  if (format.feeds(table.columns) !== 'population') return [];
  const at = (role: string) => columnOf(table, format, role);
  const [district, sub, sex, age, total, persons] = [
    at('adm2_pcode'),
    at('adm3_pcode'),
    at('sex'),
    at('age'),
    at('total'),
    at('persons'),
  ];
  const value = total >= 0 ? total : persons;
  if (value < 0) return [];
  // Sums at four grains of a long table: with all sexes and ages in one row, or parted by either.
  const sums = new Map<string, number[]>();
  for await (const { rows } of table.batches())
    for (const row of rows) {
      const code = pcodeOf(String(row[sub] ?? '')) ?? pcodeOf(String(row[district] ?? ''));
      const number = readNumber(row[value] ?? null);
      if (!code || code.length < 8 || number === null) continue;
      const grain = (sex >= 0 && !isAll(row[sex]) ? 1 : 0) + (age >= 0 && !isAll(row[age]) ? 2 : 0);
      const own = sums.get(code.slice(0, 8)) ?? [0, 0, 0, 0];
      own[grain]! += number;
      sums.set(code.slice(0, 8), own);
    }
  const column = table.columns[value]!.name;
  const absent: string[] = [];
  const found = atlas.districts.flatMap((code) => {
    const theirs = sums.get(code)?.find((sum) => sum > 0);
    if (theirs === undefined) {
      absent.push(code);
      return [];
    }
    const ours = atlas.population
      .filter(({ adm2_pcode }) => adm2_pcode === code)
      .reduce((sum, row) => sum + row.persons, 0);
    return Math.abs(theirs - ours) > ours * TOLERANCE
      ? [{ ...ofTable('population_differs', column, Math.round(theirs - ours)), value: code }]
      : [];
  });
  return absent.length > 0
    ? [...found, { ...ofTable('population_unknown', column, absent.length), value: absent.join(', ') }]
    : found;
};
