import { useMemo } from 'react';
import type { Filters } from '#core/filters.ts';
import { ANSWERS, type Answer, INSTITUTIONS, type Institution } from '#core/schema/awarenessRequest.ts';
import { requestsByInstitution } from '#queries/requestsByInstitution.ts';
import { type AnyAsked, useAsk } from '#views/useAsk.ts';

/** Requests of the period and districts, by institution and answer; plain numbers, since they are facts of institutions. */
export interface Requests {
  readonly ready: boolean;
  readonly of: (institution: Institution | null, answers: readonly Answer[]) => number;
  readonly asked: readonly AnyAsked[];
}

/** The answers that came within 30 days, and those that came at all. */
export const SOON: readonly Answer[] = ['within_14_days', 'within_30_days'];

/** Asks for the requests by institution and answer; null as the institution means all of them. */
export function useRequests(filters: Filters): Requests {
  const asked = useAsk(requestsByInstitution, filters);
  return useMemo(() => {
    const rows = asked.rows ?? [];
    return {
      ready: asked.rows !== undefined,
      of: (institution, answers) =>
        rows
          .filter(
            (row) =>
              (institution === null || row.institution === institution) &&
              (answers as readonly string[]).includes(row.answer),
          )
          .reduce((sum, row) => sum + row.requests, 0),
      asked: [asked],
    };
  }, [asked]);
}

/** The institutions that asked at all, the most frequent first. */
export const askers = ({ of }: Requests): readonly Institution[] =>
  INSTITUTIONS.filter((one) => of(one, ANSWERS) > 0).sort((a, b) => of(b, ANSWERS) - of(a, ANSWERS));
