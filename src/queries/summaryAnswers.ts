import type { Catalog } from '#core/cover.ts';
import { defaultFilters, type Filters, previousFilters } from '#core/filters.ts';
import type { SummaryAnswer } from '#core/summary.ts';
import { QUERIES } from './index.ts';
import type { Query, Statement } from './query.ts';
import { SUMMARY_QUESTIONS } from './summaryQuestions.ts';

/** Asks a database that holds the tables; rows come back with a cell under every name that is counted. */
export type AskStatement = (
  statement: Statement,
  counts: readonly string[],
) => Promise<SummaryAnswer['rows']>;

/** The answers to what a fresh visit asks, by the very queries that the screens ask afterwards. */
export async function summaryAnswers(ask: AskStatement, catalog: Catalog): Promise<SummaryAnswer[]> {
  const filters = defaultFilters(catalog.extent);
  const before: Filters = previousFilters(filters);
  const answers: SummaryAnswer[] = [];
  for (const { query: name, which } of SUMMARY_QUESTIONS) {
    const query = QUERIES[name] as unknown as Query<Record<string, unknown>>;
    const plan = query.plan(which === 'current' ? filters : before, catalog);
    // What is not published has no answer to carry; the screen then hears so from the database's door.
    if (plan.kind === 'unpublished') continue;
    answers.push({ query: name, which, rows: await ask(plan.statement, query.counts) });
  }
  return answers;
}
