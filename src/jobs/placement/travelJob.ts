import type { LandGridInput } from '#core/cost/landGrid.ts';
import type { Way } from '#core/cost/openWay.ts';
import type { TravelCost } from '#core/cost/travelCost.ts';
import type { LatLon } from '#core/geo.ts';
import type { JobOptions } from '../job.ts';
import { runJob } from '../runJob.ts';

/** A way, and between which points one travels it. */
export type TravelInput = Way & { readonly points: readonly LatLon[]; readonly sites: readonly LatLon[] };

/** Land with its water and bridges, and the sites whose banks are asked for. */
export interface BanksInput {
  readonly task: 'banks';
  readonly land: LandGridInput;
  readonly sites: readonly LatLon[];
}

/** Costs with the bridges that lead nowhere, as in `OpenWay`. */
export interface TravelFound extends TravelCost {
  readonly idle_bridges: readonly string[];
}

/** The share of the sites that are done. */
export interface TravelProgress {
  readonly done: number;
}

const worker = () => new Worker(new URL('./travelWorker.ts', import.meta.url), { type: 'module' });

/** Costs journeys over land or along roads in a worker of its own; aborting ends it at once. */
export const runTravel = (input: TravelInput, options: JobOptions<TravelProgress>): Promise<TravelFound> =>
  runJob<TravelInput, TravelProgress, TravelFound>(worker, input, options);

/** The bank of each site (`landBanks`), in a worker of its own. */
export const runBanks = (
  input: BanksInput,
  options: JobOptions<TravelProgress>,
): Promise<readonly (number | null)[]> =>
  runJob<BanksInput, TravelProgress, readonly (number | null)[]>(worker, input, options);
