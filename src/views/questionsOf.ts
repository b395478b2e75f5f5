import type { ClaimQuestion } from '#core/report/claim.ts';
import type { AnyAsked } from './useAsk.ts';

/** The questions behind a view as a claim names them, each once. */
export const questionsOf = (asked: readonly AnyAsked[]): readonly ClaimQuestion[] => [
  ...new Map(
    asked.map(({ query, statement }) => {
      const question: ClaimQuestion = {
        query: query.name,
        sql: statement?.sql ?? null,
        params: statement?.params ?? {},
      };
      return [JSON.stringify(question), question] as const;
    }),
  ).values(),
];
