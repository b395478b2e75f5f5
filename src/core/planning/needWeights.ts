import { boundsOf, type Cell, hasValue } from '../cell.ts';
import type { PlanningPoint } from './planningPoint.ts';
import { NEEDS, type Need, type Scenario } from './scenario.ts';

/** Counts by district that stand for need: violent disputes and persons arrived. */
export interface DistrictNeeds {
  readonly disputes: ReadonlyMap<string, Cell>;
  readonly arrivals: ReadonlyMap<string, Cell>;
}

/** Which end of the interval of a rounded or withheld count is taken; `middle` for the plan, the ends to test it. */
export type IntervalEnd = 'low' | 'middle' | 'high';

/**
 * The need at each point: the chosen needs, each brought to the sum of all persons, in the proportion of their weights;
 * so a mix of people alone counts persons. A district's count is shared out among its points by persons, since no finer
 * count is published. Growth adds its percent of all persons where arrivals were counted.
 */
export function needWeights(
  { needs, growth }: Pick<Scenario, 'needs' | 'growth'>,
  points: readonly PlanningPoint[],
  districts: DistrictNeeds,
  end: IntervalEnd = 'middle',
): Float64Array {
  const people = Float64Array.from(points, (point) => point.people);
  const all = sum(people);
  const of: Readonly<Record<Need, () => Float64Array>> = {
    people: () => people,
    women: () => Float64Array.from(points, (point) => point.women),
    disputes: () => sharedOut(points, districts.disputes, end),
    arrivals: () => sharedOut(points, districts.arrivals, end),
  };
  const used = NEEDS.filter((need) => needs[need] > 0);
  const weight = used.reduce((total, need) => total + needs[need], 0);
  const mix = new Float64Array(points.length);
  for (const need of used) {
    const values = of[need]();
    const whole = sum(values);
    // One need alone keeps its own numbers, so that an answer counts women when women are asked for.
    const scale = used.length === 1 ? 1 : whole > 0 ? (needs[need] / weight) * (all / whole) : 0;
    values.forEach((value, i) => {
      mix[i]! += scale * value;
    });
  }
  if (growth > 0) {
    const arrivals = sharedOut(points, districts.arrivals, end);
    const whole = sum(arrivals);
    const more = (growth / 100) * sum(mix);
    if (whole > 0)
      arrivals.forEach((value, i) => {
        mix[i]! += (more * value) / whole;
      });
  }
  return mix;
}

/** A district's count shared out among its points by their persons. */
function sharedOut(
  points: readonly PlanningPoint[],
  counts: ReadonlyMap<string, Cell>,
  end: IntervalEnd,
): Float64Array {
  const persons = new Map<string, number>();
  for (const { adm2_pcode, people } of points)
    persons.set(adm2_pcode, (persons.get(adm2_pcode) ?? 0) + people);
  return Float64Array.from(points, ({ adm2_pcode, people }) => {
    const cell = counts.get(adm2_pcode);
    const whole = persons.get(adm2_pcode)!;
    return cell && whole > 0 ? (endOf(cell, end) * people) / whole : 0;
  });
}

function endOf(cell: Cell, end: IntervalEnd): number {
  const bounds = boundsOf(cell);
  if (!bounds) return 0;
  if (end === 'middle') return hasValue(cell) ? cell.value : (bounds.low + bounds.high) / 2;
  return bounds[end];
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
