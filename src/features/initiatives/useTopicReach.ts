import { useMemo } from 'react';
import { type Cell, missing } from '#core/cell.ts';
import { ELIGIBLE } from '#core/eligible.ts';
import type { Filters } from '#core/filters.ts';
import { monthsIn } from '#core/period.ts';
import { rate } from '#core/rates.ts';
import type { InitiativeTopic } from '#core/schema/initiative.ts';
import { participantsByTopic } from '#queries/participantsByTopic.ts';
import { studentsByTopic } from '#queries/studentsByTopic.ts';
import { type AnyAsked, useAsk } from '#views/useAsk.ts';
import { useEligible } from './useEligible.ts';

const GAP = missing('not-collected');

/** Reach of the topics over the selected districts together. */
export interface TopicReach {
  /** People of the group that the topic is meant for, who came, per 100,000 of the group a year. */
  readonly of: (topic: InitiativeTopic) => Cell;
  /** Everybody who came. */
  readonly participants: (topic: InitiativeTopic, sex: '_T' | 'female' | 'male') => Cell;
  readonly eligible: (topic: InitiativeTopic) => number | undefined;
  readonly asked: readonly AnyAsked[];
}

/**
 * Reach of every topic against the population that it is meant for. Rounding is its only doubt: participants come by the
 * roomful, so that the chance of single events does not speak for them.
 */
export function useTopicReach(filters: Filters): TopicReach {
  const came = useAsk(participantsByTopic, filters);
  const students = useAsk(studentsByTopic, filters);
  const eligible = useEligible(filters);
  return useMemo(() => {
    const { districts, period } = came.filters;
    const participants: TopicReach['participants'] = (topic, sex) =>
      came.rows?.find((row) => row.topic === topic && row.sex === sex)?.participants ?? GAP;
    const counted = (topic: InitiativeTopic) =>
      ELIGIBLE[topic] === 'students'
        ? (students.rows?.find((row) => row.topic === topic)?.participants ?? GAP)
        : participants(topic, ELIGIBLE[topic] === 'women' ? 'female' : '_T');
    const persons = (topic: InitiativeTopic) => eligible.personsOf(topic, districts);
    return {
      of: (topic) => rate(counted(topic), persons(topic), monthsIn(period) / 12),
      participants,
      eligible: persons,
      asked: [came, students, ...eligible.asked],
    };
  }, [came, students, eligible]);
}
