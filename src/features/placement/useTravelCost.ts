import { useMemo } from 'react';
import type { Bridge } from '#core/cost/bridge.ts';
import { costMatrix, type MatrixAnswer } from '#core/cost/costMatrix.ts';
import type { LandGridInput } from '#core/cost/landGrid.ts';
import type { Snap } from '#core/cost/travelCost.ts';
import { SPEEDS, type TravelSpeeds } from '#core/cost/travelSpeeds.ts';
import { straightLineCost } from '#core/placement/straightLineCost.ts';
import type { FileTable } from '#core/planning/fileTable.ts';
import type { PlanningPoint, PlanningSite } from '#core/planning/planningPoint.ts';
import type { Scenario } from '#core/planning/scenario.ts';
import type { JobOptions } from '#jobs/job.ts';
import { runTravel, type TravelProgress } from '#jobs/placement/travelJob.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { type JobState, useJob } from '#views/useJob.ts';
import { isClosed } from './useBridges.ts';
import { positionOf } from './useLand.ts';
import type { ReaderFiles } from './useReaderFiles.ts';

/** What it costs to get from each point to each site; null while it is worked out. */
export interface TravelAnswer {
  readonly cost: Float64Array | null;
  /** The work on journeys over land or roads; idle for straight lines and ready costs. */
  readonly job: JobState<TravelProgress, Travelled>;
  /** Points and sites that a road had to be sought for, farther than a kilometre; empty elsewhere. */
  readonly snaps: readonly Snap[];
  /** What a file of ready costs holds; null unless the scenario goes by one. */
  readonly matrix: MatrixAnswer | null;
}

interface Travelled {
  readonly key: string;
  readonly cost: Float64Array;
  readonly snaps: readonly Snap[];
}

const MOST_KEPT = 12;
/** Costs by way of travel and sites, so that going back to one costs nothing. */
const kept = new Map<string, Travelled>();

/** A number for each file that was opened: names do not tell files apart. */
const numbers = new WeakMap<FileTable, number>();
let last = 0;
function numberOf(table: FileTable): number {
  const known = numbers.get(table) ?? ++last;
  numbers.set(table, known);
  return known;
}

/** The costs of a scenario's way of travel: at once in a straight line or from a file, from a worker over land or roads. */
export function useTravelCost(
  scenario: Scenario,
  points: readonly PlanningPoint[] | null,
  sites: readonly PlanningSite[] | null,
  bridges: readonly Bridge[] | null,
  land: LandGridInput | null,
  { roads, matrix: table }: Pick<ReaderFiles, 'roads' | 'matrix'>,
): TravelAnswer {
  const { manifest } = useAtlas();
  const { travel, speed } = scenario;
  const mode = travel === 'foot' ? 'foot' : 'car';
  const closed = bridges?.filter((bridge) => isClosed(bridge, scenario)).map(({ bridge_id }) => bridge_id);
  const closedKey = closed?.join();
  const straight = useMemo(
    () => (travel === 'line' && points && sites ? straightLineCost(points, sites) : null),
    [travel, points, sites],
  );
  const matrix = useMemo(
    () =>
      travel === 'matrix' && table && points && sites
        ? costMatrix(
            table.file,
            table.columns,
            table.rows,
            points.map(({ id }) => id),
            sites.map(({ id }) => id),
            table.first_row,
          )
        : null,
    [travel, table, points, sites],
  );
  const key = [
    manifest.data_version,
    ...(travel === 'roads' ? ['roads', roads && numberOf(roads)] : [mode, speed, closedKey]),
    ...(points ?? []).map(({ id }) => id),
    ...(sites ?? []).map(({ id, lat, lon }) => `${id} ${lat} ${lon}`),
  ].join('|');
  const start = useMemo(() => {
    const asked = inputOf(travel, speed, closedKey, land, roads);
    if (!asked || !points || !sites) return null;
    return async (options: JobOptions<TravelProgress>): Promise<Travelled> => {
      const known = kept.get(key);
      if (known) return known;
      const between = { points: points.map(positionOf), sites: sites.map(positionOf) };
      const { cost, snaps } = await runTravel({ ...asked, ...between }, options);
      const found = { key, cost, snaps };
      kept.set(key, found);
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
      return found;
    };
  }, [travel, speed, closedKey, land, roads, points, sites, key]);
  const job = useJob(start);
  const over = start && job.output?.key === key ? job.output : null;
  return {
    cost: straight ?? matrix?.cost?.cost ?? over?.cost ?? null,
    job,
    snaps: travel === 'roads' ? (over?.snaps ?? []) : [],
    matrix,
  };
}

/** What the worker is asked, but for points and sites; null when nothing has to be, or something is not there yet. */
function inputOf(
  travel: Scenario['travel'],
  speed: number,
  closed: string | undefined,
  land: LandGridInput | null,
  roads: FileTable | undefined,
) {
  if (travel === 'roads')
    return roads?.features && { task: 'roads' as const, file: roads.file, features: roads.features };
  if (travel === 'line' || travel === 'matrix' || !land || closed === undefined) return null;
  return {
    task: 'cost' as const,
    land,
    travel: {
      mode: travel,
      speeds: speedsOf(travel, speed),
      closed_bridges: closed === '' ? [] : closed.split(','),
    },
  };
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
