import { useMemo } from 'react';
import type { Bridge } from '#core/cost/bridge.ts';
import type { LandGridInput } from '#core/cost/landGrid.ts';
import { SPEEDS, type TravelSpeeds } from '#core/cost/travelSpeeds.ts';
import { straightLineCost } from '#core/placement/straightLineCost.ts';
import type { PlanningPoint, PlanningSite } from '#core/planning/planningPoint.ts';
import type { Scenario } from '#core/planning/scenario.ts';
import type { JobOptions } from '#jobs/job.ts';
import { runTravel, type TravelProgress } from '#jobs/placement/travelJob.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { type JobState, useJob } from '#views/useJob.ts';
import { isClosed } from './useBridges.ts';
import { positionOf } from './useLand.ts';

/** What it costs to get from each point to each site; null while it is worked out. */
export interface TravelAnswer {
  readonly cost: Float64Array | null;
  /** The work on journeys over land; idle for straight lines. */
  readonly job: JobState<TravelProgress, { readonly key: string; readonly cost: Float64Array }>;
}

const MOST_KEPT = 12;
/** Costs by way of travel and sites, so that going back to one costs nothing. */
const kept = new Map<string, Float64Array>();

/** The costs of a scenario's way of travel: kilometres in a straight line at once, minutes over land from a worker. */
export function useTravelCost(
  scenario: Scenario,
  points: readonly PlanningPoint[] | null,
  sites: readonly PlanningSite[] | null,
  bridges: readonly Bridge[] | null,
  land: LandGridInput | null,
): TravelAnswer {
  const { manifest } = useAtlas();
  const { travel, speed } = scenario;
  const line = travel === 'line';
  const mode = travel === 'foot' ? 'foot' : 'car';
  const closed = bridges?.filter((bridge) => isClosed(bridge, scenario)).map(({ bridge_id }) => bridge_id);
  const closedKey = closed?.join();
  const straight = useMemo(
    () => (line && points && sites ? straightLineCost(points, sites) : null),
    [line, points, sites],
  );
  const key = [
    manifest.data_version,
    mode,
    speed,
    closedKey,
    points?.length,
    ...(sites ?? []).map(({ id, lat, lon }) => `${id} ${lat} ${lon}`),
  ].join('|');
  const start = useMemo(() => {
    if (line || !points || !sites || !land || closedKey === undefined) return null;
    return async (options: JobOptions<TravelProgress>) => {
      const known = kept.get(key);
      if (known) return { key, cost: known };
      const { cost } = await runTravel(
        {
          task: 'cost',
          land,
          travel: {
            mode,
            speeds: speedsOf(mode, speed),
            closed_bridges: closedKey === '' ? [] : closedKey.split(','),
          },
          points: points.map(positionOf),
          sites: sites.map(positionOf),
        },
        options,
      );
      kept.set(key, cost);
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
      return { key, cost };
    };
  }, [line, points, sites, land, closedKey, mode, speed, key]);
  const job = useJob(start);
  const over = job.output?.key === key ? job.output.cost : null;
  return { cost: line ? straight : over, job };
}

/** All speeds of a mode in the proportion in which the reader changed the one over open land. */
function speedsOf(mode: 'car' | 'foot', speed: number): TravelSpeeds {
  const usual = SPEEDS[mode];
  if (speed === 0) return usual;
  const factor = speed / usual.land;
  return {
    land: speed,
    urban: usual.urban * factor,
    road: usual.road * factor,
    marsh: usual.marsh * factor,
    bridge: usual.bridge * factor,
  };
}
