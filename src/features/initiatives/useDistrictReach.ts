import { useMemo } from 'react';
import { type Cell, missing } from '#core/cell.ts';
import { ELIGIBLE } from '#core/eligible.ts';
import type { Filters } from '#core/filters.ts';
import { monthsIn } from '#core/period.ts';
import { rate } from '#core/rates.ts';
import type { InitiativeTopic } from '#core/schema/initiative.ts';
import { participantsByDistrictTopic } from '#queries/participantsByDistrictTopic.ts';
import { studentsByDistrictTopic } from '#queries/studentsByDistrictTopic.ts';
import { type AnyAsked, useAsk } from '#views/useAsk.ts';
import { useEligible } from './useEligible.ts';

const GAP = missing('not-collected');

/** Reach of one topic, district by district. */
export interface DistrictReach {
  /** People of the group that the topic is meant for, who came, per 100,000 of the group a year. */
  readonly of: (pcode: string) => Cell;
  /** Those of the group who came. */
  readonly counted: (pcode: string) => Cell;
  readonly asked: readonly AnyAsked[];
}

/** Reach of one topic against the population that it is meant for, in each district. */
export function useDistrictReach(filters: Filters, topic: InitiativeTopic): DistrictReach {
  const came = useAsk(participantsByDistrictTopic, filters);
  const students = useAsk(studentsByDistrictTopic, filters);
  const eligible = useEligible(filters);
  return useMemo(() => {
    const group = ELIGIBLE[topic];
    const sex = group === 'women' ? 'female' : '_T';
    const years = monthsIn(came.filters.period) / 12;
    const counted = (pcode: string): Cell =>
      (group === 'students'
        ? students.rows?.find((row) => row.adm2_pcode === pcode && row.topic === topic)
        : came.rows?.find((row) => row.adm2_pcode === pcode && row.topic === topic && row.sex === sex)
      )?.participants ?? GAP;
    return {
      of: (pcode) => rate(counted(pcode), eligible.personsOf(topic, [pcode]), years),
      counted,
      asked: [came, students, ...eligible.asked],
    };
  }, [came, students, eligible, topic]);
}
