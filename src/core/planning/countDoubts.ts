import type { Cell } from '../cell.ts';
import { isDoubtful } from '../demand/demandEnds.ts';
import { countsOf, type DemandMix } from '../demand/demandMix.ts';
import { type DemandGap, demandGaps } from '../demand/demandWeights.ts';
import type { PlanningGround } from './planningProblem.ts';

/** A count behind the need that is no plain number: one that lies in an interval, or one that a plan has to do without. */
export interface CountDoubt {
  /** Name of the need, or `growth`. */
  readonly of: string;
  readonly adm2_pcode: string;
  readonly cell: Cell;
  /** Null for a count that enters as its interval. */
  readonly gap: DemandGap['why'] | null;
}

/** The rounded, withheld and absent counts that a mix rests on, in the order of its needs; empty when all are exact. */
export function countDoubts(mix: DemandMix): CountDoubt[] {
  const counts = countsOf(mix);
  const gaps = new Map(demandGaps(mix, counts).map((gap) => [`${gap.of} ${gap.adm2_pcode}`, gap.why]));
  return counts.flatMap((count): CountDoubt[] => {
    const gap = gaps.get(`${count.of} ${count.adm2_pcode}`) ?? null;
    return gap !== null || isDoubtful(count) ? [{ ...count, gap }] : [];
  });
}

/** A share with the interval that certainly holds it; the same number three times when nothing is in doubt. */
export interface BoundedShare {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share of the need within `radius` of an open site, whatever the counts are inside their intervals (`demandInterval`):
 * least when all need within reach is at its low end and the rest at its high end. Null where there is no need at all.
 */
export function needWithin(
  { sites, weights, cost }: PlanningGround,
  site_ids: readonly string[],
  radius: number,
  interval: { readonly low: Float64Array; readonly high: Float64Array },
): BoundedShare | null {
  const ids = new Set(site_ids);
  const open = sites.flatMap(({ id }, j) => (ids.has(id) ? [j] : []));
  const within = { value: 0, low: 0, high: 0 };
  const beyond = { value: 0, low: 0, high: 0 };
  weights.forEach((weight, i) => {
    const sum = open.some((j) => cost[i * sites.length + j]! <= radius) ? within : beyond;
    sum.value += weight;
    sum.low += interval.low[i]!;
    sum.high += interval.high[i]!;
  });
  const share = (part: number, rest: number) => (part + rest > 0 ? part / (part + rest) : 0);
  if (within.value + beyond.value === 0) return null;
  return {
    value: share(within.value, beyond.value),
    low: share(within.low, beyond.high),
    high: share(within.high, beyond.low),
  };
}
