import { landBanks } from '#core/cost/landBanks.ts';
import { landGrid } from '#core/cost/landGrid.ts';
import { gridTravel, landGridCost } from '#core/cost/landGridCost.ts';
import { roadCost } from '#core/cost/roadCost.ts';
import { roadNetwork } from '#core/cost/roadNetwork.ts';
import type { TravelCost } from '#core/cost/travelCost.ts';
import { serveJob } from '../serveJob.ts';
import type { BanksInput, RoadsInput, TravelInput, TravelProgress } from './travelJob.ts';

serveJob<TravelInput | RoadsInput | BanksInput, TravelProgress, TravelCost | readonly (number | null)[]>(
  (input, progress) => {
    const onProgress = (done: number) => progress({ done });
    if (input.task === 'roads')
      return roadCost(
        roadNetwork(input.file, input.features),
        input.points,
        input.sites,
        { mode: 'car' },
        { onProgress },
      );
    const grid = landGrid(input.land);
    if (input.task === 'banks') return landBanks(grid, input.sites);
    return landGridCost(gridTravel(grid, input.travel), input.points, input.sites, { onProgress });
  },
  (output) => ('cost' in output ? [output.cost.buffer as ArrayBuffer] : []),
);
