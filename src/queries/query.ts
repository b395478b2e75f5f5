import type { Catalog, Nearest } from '#core/cover.ts';
import type { Filters } from '#core/filters.ts';
import type { TableName } from '#core/schema/tables.ts';

/** A value put in place of `$name` in the SQL; a list becomes a parenthesised list of literals. */
export type Param = string | number | readonly string[];

export interface Statement {
  readonly sql: string;
  readonly params: Readonly<Record<string, Param>>;
  /** How many published cells must stand behind each count of each row; fewer means that some were not collected. */
  readonly cellsPerRow: number;
}

/** A statement to run, or the news that the combination is not published, with the nearest that is. */
export type Plan =
  | { readonly kind: 'ask'; readonly statement: Statement }
  | { readonly kind: 'unpublished'; readonly nearest: Nearest | null };

/**
 * One question to the atlas: SQL text with named parameters. Row holds plain strings and numbers, and a Cell under every
 * name listed in `counts`. Queries return counts and denominators, never rates.
 */
export interface Query<Row> {
  readonly name: string;
  readonly tables: readonly TableName[];
  readonly counts: readonly (keyof Row & string)[];
  plan(filters: Filters, catalog: Catalog): Plan;
}

export type RowOfQuery<Q> = Q extends Query<infer Row> ? Row : never;

/** Plans a question that needs no parameters. */
export const planStatic = (sql: string): Plan => ({
  kind: 'ask',
  statement: { sql, params: {}, cellsPerRow: 1 },
});
