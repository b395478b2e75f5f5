import type { Manifest, Source } from './manifest.ts';
import type { TableName } from './schema/tables.ts';

/** The sources behind some tables, each once, in the order of the tables. */
export const sourcesOf = ({ tables }: Pick<Manifest, 'tables'>, names: readonly TableName[]): Source[] => [
  ...new Map(names.flatMap((name) => tables[name].sources).map((source) => [source.title, source])).values(),
];
