import { landBanks } from '#core/cost/landBanks.ts';
import { landGrid } from '#core/cost/landGrid.ts';
import { openWay } from '#core/cost/openWay.ts';
import { serveJob } from '../serveJob.ts';
import type { BanksInput, TravelFound, TravelInput, TravelProgress } from './travelJob.ts';

serveJob<TravelInput | BanksInput, TravelProgress, TravelFound | readonly (number | null)[]>(
  (input, progress) => {
    if (input.task === 'banks') return landBanks(landGrid(input.land), input.sites);
    const { costs, idle_bridges } = openWay(input);
    const onProgress = (done: number) => progress({ done });
    return { ...costs(input.points, input.sites, { onProgress }), idle_bridges };
  },
  (output) => ('cost' in output ? [output.cost.buffer as ArrayBuffer] : []),
);
