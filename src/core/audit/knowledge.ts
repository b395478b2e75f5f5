import { codesOf, DIMENSIONS, groupsOf } from '../schema/dimensions.ts';
import { type Members, type Table, TOTAL } from '../schema/table.ts';
import { PROTECTED_TABLES, type ProtectedTable } from '../schema/tables.ts';
import type { Release, ReleasedTable } from './release.ts';

/**
 * What the attackers know beyond the numbers themselves. Each can be left out, which shows what it is worth: that withheld
 * counts are no zeros, groups of codes, whole years beside months, wider areas, earlier releases, the size of households, and
 * that counts are whole numbers.
 */
export const KNOWLEDGE = [
  'zeros',
  'groups',
  'periods',
  'areas',
  'earlier',
  'members',
  'whole-numbers',
] as const;
export type KnowledgeId = (typeof KNOWLEDGE)[number];

/** Whether the attackers have a piece of knowledge. */
export type Knows = (id: KnowledgeId) => boolean;

/**
 * The single codes that a code counts: a district for itself, or for its parts where these are published too; all districts for
 * the total; for a year its months as far as the release goes.
 */
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
  const parts = release.nested?.[dimension];
  const split = (codes: readonly string[]) => codes.flatMap((one) => parts?.[one] ?? [one]);
  if (code === TOTAL) return split(codesOf(release, table, dimension));
  return split(groupsOf(table, dimension)[code] ?? [code]);
}

/** A published number in words: its measure and its codes. */
export const nameOf = (table: ReleasedTable, measure: string, row: number): string =>
  `${measure} ${DIMENSIONS[table.table].map((name) => table.keys[name]![row]!).join('|')}`;

/** Whether the rule guards a row by the sensitive threshold. */
export const isSensitive = ({ disclosure }: Release, table: ReleasedTable, row: number): boolean =>
  Object.entries(disclosure.sensitive[table.table] ?? {}).some(([dimension, codes]) =>
    codes.includes(table.keys[dimension]?.[row] ?? ''),
  );

/** What is public on the size of the units whose members a measure counts; null for any other measure. */
export const sizeOf = (table: ReleasedTable, measure: string): Members | null =>
  (PROTECTED_TABLES[table.table] as Table).columns.find(({ name }) => name === measure)?.members ?? null;

/** Whether the members of a row were multiplied from its units. */
export const isModelled = (table: ReleasedTable, { basis }: Members, row: number): boolean =>
  table.facts[basis]?.[row] === 'modelled';

/** The base to which the rule rounds a row. */
export function baseOf(release: Release, table: ReleasedTable, measure: string, row: number): number {
  const { base, sensitive_threshold } = release.disclosure;
  const step = isSensitive(release, table, row) ? Math.max(base, sensitive_threshold) : base;
  return step * (sizeOf(table, measure)?.usual ?? 1);
}
