import type { LandGridInput } from '#core/cost/landGrid.ts';
import type { Travel } from '#core/cost/landGridCost.ts';
import type { TravelCost } from '#core/cost/travelCost.ts';
import type { LatLon } from '#core/geo.ts';
import type { JobOptions } from '../job.ts';
import { runJob } from '../runJob.ts';

/** Land with its water and bridges, how one travels, and between which points. */
export interface TravelInput {
  readonly land: LandGridInput;
  readonly travel: Travel;
  readonly points: readonly LatLon[];
  readonly sites: readonly LatLon[];
}

/** The share of the sites that are done. */
export interface TravelProgress {
  readonly done: number;
}

/** Costs journeys over land in a worker of its own; aborting ends it at once. */
export const runTravel = (input: TravelInput, options: JobOptions<TravelProgress>): Promise<TravelCost> =>
  runJob<TravelInput, TravelProgress, TravelCost>(
    () => new Worker(new URL('./travelWorker.ts', import.meta.url), { type: 'module' }),
    input,
    options,
  );
