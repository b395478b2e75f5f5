import { landBanks } from '#core/cost/landBanks.ts';
import { landGrid } from '#core/cost/landGrid.ts';
import { gridTravel, landGridCost } from '#core/cost/landGridCost.ts';
import { roadCost } from '#core/cost/roadCost.ts';
import { roadNetwork } from '#core/cost/roadNetwork.ts';
import { serveJob } from '../serveJob.ts';
import type { BanksInput, RoadsInput, TravelFound, TravelInput, TravelProgress } from './travelJob.ts';

serveJob<TravelInput | RoadsInput | BanksInput, TravelProgress, TravelFound | readonly (number | null)[]>(
  (input, progress) => {
    const onProgress = (done: number) => progress({ done });
    if (input.task === 'roads') {
      const network = roadNetwork(input.file, input.features, input.class_speeds);
      return {
        ...roadCost(network, input.points, input.sites, input.travel, { onProgress }),
        idle_bridges: [],
      };
    }
    const grid = landGrid(input.land);
    if (input.task === 'banks') return landBanks(grid, input.sites);
    return {
      ...landGridCost(gridTravel(grid, input.travel), input.points, input.sites, { onProgress }),
      idle_bridges: grid.bridges.filter(({ pair }) => pair === null).map(({ bridge_id }) => bridge_id),
    };
  },
  (output) => ('cost' in output ? [output.cost.buffer as ArrayBuffer] : []),
);
