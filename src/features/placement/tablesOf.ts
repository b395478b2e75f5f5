import type { Scenario } from '#core/planning/scenario.ts';
import type { TableName } from '#core/schema/tables.ts';

/** The tables that an answer rests on: published ones, and illustrative ones as soon as disputes or arrivals count. */
export const tablesOf = ({
  needs,
  growth,
  stay,
  demand,
  candidates,
}: Pick<Scenario, 'needs' | 'growth' | 'stay' | 'demand' | 'candidates'>): readonly TableName[] => [
  ...(demand !== 'points' || candidates > 0 ? (['locality'] as const) : []),
  ...(demand === 'points' ? [] : (['population'] as const)),
  'facility',
  ...(needs.disputes > 0 ? (['incident'] as const) : []),
  ...(needs.arrivals > 0 || growth > 0 || stay > 0 ? (['arrival'] as const) : []),
];

/** The reader's files that a scenario rests on; empty when it rests on the atlas alone. */
export const ownFiles = ({
  demand,
  travel,
}: Pick<Scenario, 'demand' | 'travel'>): readonly ('points' | 'roads' | 'matrix')[] => [
  ...(demand === 'points' ? (['points'] as const) : []),
  ...(travel === 'roads' || travel === 'matrix' ? ([travel] as const) : []),
];
