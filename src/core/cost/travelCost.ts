import type { ClassSpeeds } from './roadClasses.ts';
import type { TravelMode, TravelSpeeds } from './travelSpeeds.ts';

/** What a cost is: every result of placement carries it, so that no minute or kilometre is without its assumption. */
export type CostLabel =
  /** Least time (or way, with mode `distance`) over land; water is crossed at open bridges alone. */
  | {
      readonly kind: 'land_grid';
      readonly mode: TravelMode;
      readonly speeds: TravelSpeeds;
      /** Bridge ids, sorted; empty when every bridge of the list is open. */
      readonly closed_bridges: readonly string[];
    }
  /** Least time over the lines of a file, with the speeds that the reader set for classes of roads. */
  | {
      readonly kind: 'roads';
      readonly file: string;
      readonly mode: TravelMode;
      readonly class_speeds: ClassSpeeds;
    }
  /** Read from a file of origin, destination and cost. */
  | { readonly kind: 'matrix'; readonly file: string };

export type CostUnit = 'km' | 'min';

/** A point that had to be moved onto the grid or the network before it could travel. */
export interface Snap {
  /** Whether it is a demand point or a candidate site, and its position in the list it came in. */
  readonly of: 'demand' | 'site';
  readonly index: number;
  /** Kilometres between the point and where it joins; infinite when it joins nowhere. */
  readonly distance_km: number;
  readonly reason: 'off_land' | 'barred' | 'off_road' | 'too_far';
}

/** What it takes to get from each demand point to each site. */
export interface TravelCost {
  readonly label: CostLabel;
  readonly unit: CostUnit;
  /** From demand point i to site j at `i * sites + j`; infinity where there is no way. */
  readonly cost: Float64Array;
  /** Points that were moved more than a cell or the tolerance, farthest first; empty when none was. */
  readonly snaps: readonly Snap[];
}

/** The name of a cost in plain English, for files and the command line: "land grid, car 40 km/h, 1 bridge closed". */
export function costName(label: CostLabel): string {
  switch (label.kind) {
    case 'land_grid': {
      const shut = label.closed_bridges.length;
      const bridges = shut === 0 ? '' : `, ${shut} ${shut === 1 ? 'bridge' : 'bridges'} closed`;
      if (label.mode === 'distance') return `land grid, shortest way${bridges}`;
      return `land grid, ${label.mode} ${label.speeds.land} km/h${bridges}`;
    }
    case 'roads': {
      const speeds = Object.entries(label.class_speeds).map(([name, kmh]) => `${name} ${kmh} km/h`);
      return [`roads of file ${label.file}`, label.mode, ...(label.mode === 'car' ? speeds : [])].join(', ');
    }
    case 'matrix':
      return `costs of file ${label.file}`;
  }
}

/** Demand that no site can be reached from. */
export interface CutOff {
  /** Positions of the demand points with weight and without a way. */
  readonly demand: readonly number[];
  /** Their weight together: how many persons, when the weights are persons. */
  readonly weight: number;
}

/** Who cannot reach any of the sites (positions among `site_count`), as when every bridge is closed. */
export function cutOff(
  cost: ArrayLike<number>,
  site_count: number,
  weights: ArrayLike<number>,
  sites: ArrayLike<number>,
): CutOff {
  const demand: number[] = [];
  let weight = 0;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue;
    let reached = false;
    for (let k = 0; k < sites.length && !reached; k++)
      reached = cost[i * site_count + sites[k]!]! < Number.POSITIVE_INFINITY;
    if (reached) continue;
    demand.push(i);
    weight += weights[i]!;
  }
  return { demand, weight };
}
