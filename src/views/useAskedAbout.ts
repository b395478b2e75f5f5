import type { ExportAbout } from '#core/export/exportAbout.ts';
import { bindSql } from '#queries/bindSql.ts';
import type { AnyAsked } from './useAsk.ts';
import { useExportAbout } from './useExportAbout.ts';
import { useFilterLines } from './useFilterLines.ts';

/** The account of a view's figures for the files made from it: its questions with their values, its filters and what `more` adds, its sources. */
export function useAskedAbout(
  title: string,
  asked: readonly AnyAsked[],
  more: readonly (readonly [name: string, value: string])[] = [],
): () => ExportAbout {
  const tables = [...new Set(asked.flatMap(({ query }) => query.tables))];
  const aboutOf = useExportAbout(tables);
  const linesOf = useFilterLines();
  return () => {
    const statements = asked.flatMap(({ statement }) => statement ?? []);
    const filters = [...(asked[0] ? linesOf(asked[0].filters, tables) : []), ...more];
    return aboutOf({
      title,
      filters,
      sql: [...new Set(statements.map(({ sql, params }) => bindSql(sql, params)))],
    });
  };
}
