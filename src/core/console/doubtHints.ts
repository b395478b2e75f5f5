import type { FreeResult } from './freeResult.ts';

/** What a reader should know of an answer before quoting it; each is a key of the console's messages. */
export type DoubtHint = 'doubtLost' | 'totalsInside';

const AGGREGATE = /\b(?:sum|avg|mean|min|max|median)\s*\(/i;

/**
 * Reads a question and its answer for the two mistakes that protected tables invite: adding counts without their bounds, so
 * that the answer looks exact, and adding rows of which some are the totals (`_T`) of others. Cautious: it may warn in vain.
 */
export function doubtHints(sql: string, result: FreeResult, countColumns: readonly string[]): DoubtHint[] {
  const code = sql.replace(/--[^\n]*/g, ' ').replace(/\/\*[\s\S]*?\*\//g, ' ');
  const uses = (word: string) => new RegExp(`\\b${word}\\b`, 'i').test(code);
  if (!AGGREGATE.test(code) || !countColumns.some(uses)) return [];
  const hasDoubt = result.columns.some(({ kind }) => kind === 'cell');
  return [
    ...(hasDoubt ? [] : (['doubtLost'] as const)),
    ...(code.includes("'_T'") ? [] : (['totalsInside'] as const)),
  ];
}
