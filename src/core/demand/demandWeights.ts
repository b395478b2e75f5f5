import {
  type DemandComponent,
  type DemandCount,
  type DemandMix,
  type DemandPlace,
  GROWTH,
  mixShares,
  type TakeCount,
  takeMiddle,
} from './demandMix.ts';

/**
 * The weight of each demand point. One kind of need alone keeps its own numbers, so that an answer counts women when
 * women are asked for. Several are each brought to the sum of all persons and mixed in their shares, so that a mix is told
 * in persons. Growth then raises every point of a district as it raises the district's persons: each newcomer needs as
 * much as those who live there. `take` chooses the number of each count; all points weigh 0 when nothing counts.
 */
export function demandWeights(
  { points, components, growth }: DemandMix,
  take: TakeCount = takeMiddle,
): Float64Array {
  const people = Float64Array.from(points, (point) => point.people);
  const all = sum(people);
  const shares = mixShares(components);
  const mix = new Float64Array(points.length);
  const spread = spreader(points);
  for (const component of components) {
    const share = shares.get(component.id);
    if (share === undefined) continue;
    const values = valuesOf(component, take, spread);
    const whole = sum(values);
    // Without persons to bring it to, a mix is told in parts of 1.
    const scale = shares.size === 1 ? 1 : whole > 0 ? (share * (all || 1)) / whole : 0;
    for (let i = 0; i < mix.length; i++) mix[i]! += scale * values[i]!;
  }
  if (!growth) return mix;
  const arrivals = valuesOf({ id: GROWTH, share: 1, by_adm2: growth.arrivals }, take, spread);
  const whole = sum(arrivals);
  const stay = 'share' in growth ? growth.share : whole > 0 ? growth.persons / whole : 0;
  for (let i = 0; i < mix.length; i++) if (people[i]! > 0) mix[i]! *= 1 + (stay * arrivals[i]!) / people[i]!;
  return mix;
}

/** Why a count cannot be weighed: withheld without bounds, not there, or for a district without demand points. */
export interface DemandGap extends DemandCount {
  readonly why: 'suppressed' | 'missing' | 'no_points';
}

/** The counts that a plan has to do without. They weigh nothing, and a reader has to be told. */
export function demandGaps(
  { points }: Pick<DemandMix, 'points'>,
  counts: readonly DemandCount[],
): DemandGap[] {
  const known = new Set(points.map(({ adm2_pcode }) => adm2_pcode));
  return counts.flatMap((count): DemandGap[] => {
    const { cell, adm2_pcode } = count;
    if (cell.kind === 'missing') return [{ ...count, why: 'missing' }];
    if (cell.kind === 'suppressed' && cell.high === undefined) return [{ ...count, why: 'suppressed' }];
    const nothing = cell.kind === 'exact' && cell.value === 0;
    return known.has(adm2_pcode) || nothing ? [] : [{ ...count, why: 'no_points' }];
  });
}

type Spread = (counts: ReadonlyMap<string, number>) => Float64Array;

function valuesOf(component: DemandComponent, take: TakeCount, spread: Spread): Float64Array {
  if ('by_point' in component) return Float64Array.from(component.by_point);
  const counts = new Map<string, number>();
  for (const [adm2_pcode, cell] of component.by_adm2)
    counts.set(adm2_pcode, take({ of: component.id, adm2_pcode, cell }));
  return spread(counts);
}

/** Spreads counts of districts over their points by persons; equally where no persons are known. */
function spreader(points: readonly DemandPlace[]): Spread {
  const persons = new Map<string, number>();
  const number = new Map<string, number>();
  for (const { adm2_pcode, people } of points) {
    persons.set(adm2_pcode, (persons.get(adm2_pcode) ?? 0) + people);
    number.set(adm2_pcode, (number.get(adm2_pcode) ?? 0) + 1);
  }
  return (counts) =>
    Float64Array.from(points, ({ adm2_pcode, people }) => {
      const whole = persons.get(adm2_pcode)!;
      const part = whole > 0 ? people / whole : 1 / number.get(adm2_pcode)!;
      return (counts.get(adm2_pcode) ?? 0) * part;
    });
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
