import { useMemo } from 'react';
import { type Cell, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { monthsIn } from '#core/period.ts';
import { rate } from '#core/rates.ts';
import { participantsByDistrict } from '#queries/participantsByDistrict.ts';
import { populationByDistrict } from '#queries/populationByDistrict.ts';
import { type AnyAsked, useAsk } from '#views/useAsk.ts';

const GAP = missing('not-collected');

/** Whose participants are set against whose number of residents. */
export type ReachSex = '_T' | 'female' | 'male';

/** Participants per 100,000 residents a year. */
export interface Reach {
  /** Of one district and sex. */
  readonly of: (pcode: string, sex: ReachSex) => Cell;
  readonly participants: (pcode: string, sex: ReachSex) => Cell;
  readonly asked: readonly AnyAsked[];
}

/**
 * Reach of the initiatives by district. Rounding is its only doubt: participants come by the roomful, so that the chance of
 * single events does not speak for them.
 */
export function useReach(filters: Filters): Reach {
  const counts = useAsk(participantsByDistrict, filters);
  const people = useAsk(populationByDistrict, filters);
  return useMemo(() => {
    const years = monthsIn(counts.filters.period) / 12;
    const participants = (pcode: string, sex: ReachSex) =>
      counts.rows?.find((row) => row.adm2_pcode === pcode && row.sex === sex)?.participants ?? GAP;
    const persons = (pcode: string, sex: ReachSex) => {
      const row = people.rows?.find(({ adm2_pcode }) => adm2_pcode === pcode);
      return row && (sex === '_T' ? row.female + row.male : row[sex]);
    };
    return {
      participants,
      of: (pcode, sex) => rate(participants(pcode, sex), persons(pcode, sex), years),
      asked: [counts, people],
    };
  }, [counts, people]);
}
