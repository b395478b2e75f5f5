import { useMemo } from 'react';
import { costMatrix, type MatrixAnswer } from '#core/cost/costMatrix.ts';
import type { LandGridInput } from '#core/cost/landGrid.ts';
import type { Travel } from '#core/cost/landGridCost.ts';
import type { Way } from '#core/cost/openWay.ts';
import type { Snap } from '#core/cost/travelCost.ts';
import { ownSpeeds } from '#core/cost/travelSpeeds.ts';
import { straightLineCost } from '#core/placement/straightLineCost.ts';
import type { FileTable } from '#core/planning/fileTable.ts';
import { isClosed, type PlacedBridge } from '#core/planning/placedBridges.ts';
import type { PlanningPoint, PlanningSite } from '#core/planning/planningPoint.ts';
import type { Scenario } from '#core/planning/scenario.ts';
import type { JobOptions } from '#jobs/job.ts';
import { runTravel, type TravelProgress } from '#jobs/placement/travelJob.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { type JobState, useJob } from '#views/useJob.ts';
import { positionOf } from './useLand.ts';
import type { ReaderFiles } from './useReaderFiles.ts';

/** What it costs to get from each point to each site; null while it is worked out. */
export interface TravelAnswer {
  readonly cost: Float64Array | null;
  /** The work on journeys over land or roads; idle for straight lines and ready costs. */
  readonly job: JobState<TravelProgress, Travelled>;
  /** Points and sites that a road had to be sought for, farther than a kilometre; empty elsewhere. */
  readonly snaps: readonly Snap[];
  /** Ids of bridges that lead nowhere; empty elsewhere than over land. */
  readonly idle_bridges: readonly string[];
  /** What journeys go over, for more of them; null for straight lines and ready costs. */
  readonly way: Way | null;
  /** What a file of ready costs holds; null unless the scenario goes by one. */
  readonly matrix: MatrixAnswer | null;
}

interface Travelled {
  readonly key: string;
  readonly cost: Float64Array;
  readonly snaps: readonly Snap[];
  readonly idle_bridges: readonly string[];
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
  bridges: readonly PlacedBridge[] | null,
  land: LandGridInput | null,
  { roads, matrix: table }: Pick<ReaderFiles, 'roads' | 'matrix'>,
): TravelAnswer {
  const { manifest } = useAtlas();
  const { travel } = scenario;
  const pace = paceOf(scenario);
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
    pace,
    ...(travel === 'roads'
      ? [roads && numberOf(roads)]
      : [closedKey, ...(bridges ?? []).map(({ bridge_id, lat, lon }) => `${bridge_id} ${lat} ${lon}`)]),
    ...(points ?? []).map(({ id }) => id),
    ...(sites ?? []).map(({ id, lat, lon }) => `${id} ${lat} ${lon}`),
  ].join('|');
  // biome-ignore lint/correctness/useExhaustiveDependencies: travel and pace are all of the scenario that is read
  const way = useMemo(() => wayOf(scenario, closedKey, land, roads), [travel, pace, closedKey, land, roads]);
  const start = useMemo(() => {
    if (!way || !points || !sites) return null;
    return async (options: JobOptions<TravelProgress>): Promise<Travelled> => {
      const known = kept.get(key);
      if (known) return known;
      const between = { points: points.map(positionOf), sites: sites.map(positionOf) };
      const { cost, snaps, idle_bridges } = await runTravel({ ...way, ...between }, options);
      const found = { key, cost, snaps, idle_bridges };
      kept.set(key, found);
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
      return found;
    };
  }, [way, points, sites, key]);
  const job = useJob(start);
  const over = start && job.output?.key === key ? job.output : null;
  return {
    cost: straight ?? matrix?.cost?.cost ?? over?.cost ?? null,
    job,
    snaps: travel === 'roads' ? (over?.snaps ?? []) : [],
    idle_bridges: over?.idle_bridges ?? [],
    way,
    matrix,
  };
}

/** All that a scenario says of how fast one travels, as a key. */
const paceOf = ({ travel, speed, speeds, roadMode, roadFactor, roadSpeeds }: Scenario) =>
  JSON.stringify(travel === 'roads' ? [travel, roadMode, roadFactor, roadSpeeds] : [travel, speed, speeds]);

/** What journeys go over; null when the scenario needs no such thing, or something is not there yet. */
function wayOf(
  { travel, speed, speeds, roadMode, roadFactor, roadSpeeds }: Scenario,
  closed: string | undefined,
  land: LandGridInput | null,
  roads: FileTable | undefined,
): Way | null {
  if (travel === 'roads') {
    if (!roads?.features) return null;
    const { file, features } = roads;
    const driven = { mode: roadMode, speed_factor: roadFactor / 100 };
    return { task: 'roads', file, features, class_speeds: roadSpeeds, travel: driven };
  }
  if (travel === 'line' || travel === 'matrix' || !land || closed === undefined) return null;
  const closed_bridges = closed === '' ? [] : closed.split(',');
  return { task: 'cost', land, travel: gridTravelOf(travel, { speed, speeds }, closed_bridges) };
}

/** How a scenario travels over land with these bridges closed. */
export const gridTravelOf = (
  mode: 'car' | 'foot',
  { speed, speeds }: Pick<Scenario, 'speed' | 'speeds'>,
  closed_bridges: readonly string[],
): Travel => ({ mode, speeds: ownSpeeds(mode, speed, speeds), closed_bridges });
