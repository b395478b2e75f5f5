import type { Scenario } from '#core/planning/scenario.ts';
import type { TableName } from '#core/schema/tables.ts';

/** The tables that an answer rests on: published ones, and illustrative ones as soon as disputes or arrivals count. */
export const tablesOf = ({
  needs,
  growth,
  stay,
  demand,
}: Pick<Scenario, 'needs' | 'growth' | 'stay' | 'demand'>): readonly TableName[] => [
  'locality',
  ...(demand === 'points' ? [] : (['population'] as const)),
  'facility',
  ...(needs.disputes > 0 ? (['incident'] as const) : []),
  ...(needs.arrivals > 0 || growth > 0 || stay > 0 ? (['arrival'] as const) : []),
];
