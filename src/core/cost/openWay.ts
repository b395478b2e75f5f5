import type { Feature } from 'geojson';
import type { LatLon } from '../geo.ts';
import { type LandGridInput, landGrid } from './landGrid.ts';
import { gridTravel, landGridCost, type Travel } from './landGridCost.ts';
import type { ClassSpeeds } from './roadClasses.ts';
import { type RoadTravel, roadCost } from './roadCost.ts';
import { roadNetwork } from './roadNetwork.ts';
import type { TravelCost } from './travelCost.ts';

/** What journeys go over: land with its water and bridges, or the lines of a file; and how one travels. */
export type Way =
  | { readonly task: 'cost'; readonly land: LandGridInput; readonly travel: Travel }
  | {
      readonly task: 'roads';
      readonly file: string;
      readonly features: readonly Feature[];
      readonly class_speeds: ClassSpeeds;
      readonly travel: RoadTravel;
    };

/** A way that is ready to be travelled. */
export interface OpenWay {
  readonly costs: (
    points: readonly LatLon[],
    sites: readonly LatLon[],
    options?: { readonly onProgress?: (done: number) => void },
  ) => TravelCost;
  /** Ids of bridges that lead nowhere: no water near them, or no land on both banks; empty along roads. */
  readonly idle_bridges: readonly string[];
}

/** Builds the grid or the network once, so that each further site costs one search alone. */
export function openWay(way: Way): OpenWay {
  if (way.task === 'roads') {
    const network = roadNetwork(way.file, way.features, way.class_speeds);
    return {
      costs: (points, sites, options) => roadCost(network, points, sites, way.travel, options),
      idle_bridges: [],
    };
  }
  const grid = landGrid(way.land);
  const travel = gridTravel(grid, way.travel);
  return {
    costs: (points, sites, options) => landGridCost(travel, points, sites, options),
    idle_bridges: grid.bridges.filter(({ pair }) => pair === null).map(({ bridge_id }) => bridge_id),
  };
}
