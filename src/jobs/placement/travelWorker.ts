import { landGrid } from '#core/cost/landGrid.ts';
import { gridTravel, landGridCost } from '#core/cost/landGridCost.ts';
import type { TravelCost } from '#core/cost/travelCost.ts';
import { serveJob } from '../serveJob.ts';
import type { TravelInput, TravelProgress } from './travelJob.ts';

serveJob<TravelInput, TravelProgress, TravelCost>(
  ({ land, travel, points, sites }, progress) =>
    landGridCost(gridTravel(landGrid(land), travel), points, sites, {
      onProgress: (done) => progress({ done }),
    }),
  ({ cost }) => [cost.buffer as ArrayBuffer],
);
