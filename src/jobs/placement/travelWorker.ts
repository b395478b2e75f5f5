import { landBanks } from '#core/cost/landBanks.ts';
import { landGrid } from '#core/cost/landGrid.ts';
import { gridTravel, landGridCost } from '#core/cost/landGridCost.ts';
import type { TravelCost } from '#core/cost/travelCost.ts';
import { serveJob } from '../serveJob.ts';
import type { BanksInput, TravelInput, TravelProgress } from './travelJob.ts';

serveJob<TravelInput | BanksInput, TravelProgress, TravelCost | readonly (number | null)[]>(
  (input, progress) => {
    const grid = landGrid(input.land);
    if (input.task === 'banks') return landBanks(grid, input.sites);
    return landGridCost(gridTravel(grid, input.travel), input.points, input.sites, {
      onProgress: (done) => progress({ done }),
    });
  },
  (output) => ('cost' in output ? [output.cost.buffer as ArrayBuffer] : []),
);
