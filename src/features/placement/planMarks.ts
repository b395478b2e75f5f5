import type { LatLon } from '#core/geo.ts';
import { isClosed, type PlacedBridge } from '#core/planning/placedBridges.ts';
import type { Scenario, TravelChoice } from '#core/planning/scenario.ts';
import type { MapDot, MapPoint, MapRing } from '#viz/map/MapContent.ts';
import type { ShownPlan } from './PlanningContext.ts';

/** What a plan puts on the map: offices, the radius around each where ways are straight, and the places by what they gain. */
export function planMarks(
  { plan, added, given_up, after, site_ids }: ShownPlan,
  mainOffice: string | null,
): {
  readonly points: readonly MapPoint[];
  readonly rings: readonly MapRing[];
  readonly dots: readonly MapDot[];
} {
  const { ground, before, scenario } = plan;
  const offices = ground.sites.filter(({ kind }) => kind === 'office');
  const gone = new Set(given_up.map(({ id }) => id));
  const points = [
    ...offices.map(
      ({ id, name, lat, lon }): MapPoint => ({
        id,
        name,
        lat,
        lon,
        kind: gone.has(id) ? 'planned' : id === mainOffice ? 'main' : 'office',
      }),
    ),
    ...added.map(({ id, name, lat, lon }): MapPoint => ({ id, name, lat, lon, kind: 'new', movable: true })),
  ];
  const open = new Set(site_ids);
  const rings =
    scenario.travel === 'line'
      ? points
          .filter(({ id }) => open.has(id))
          .map(({ id, lat, lon }) => ({ id, lat, lon, radius_km: scenario.radius }))
      : [];
  const dots = ground.points.map(({ id, lat, lon, people }, i): MapDot => {
    const within = after.cost[i]! <= scenario.radius;
    return {
      id,
      lat,
      lon,
      persons: people,
      beyond: !within,
      gained: within && before.cost[i]! > scenario.radius,
    };
  });
  return { points, rings, dots };
}

const BRIDGE = 'bridge ';

/** The id of the bridge that a mark stands for; null for another mark. */
export const bridgeOf = (mark: string): string | null =>
  mark.startsWith(BRIDGE) ? mark.slice(BRIDGE.length) : null;

/** Whether journeys go over land and bridges, so that bridges belong on the map. */
export const overLand = (travel: TravelChoice): boolean => travel === 'car' || travel === 'foot';

/** The bridges of a scenario as marks to drag; `carried` is one that is on its way. */
export const bridgeMarks = (
  bridges: readonly PlacedBridge[],
  scenario: Pick<Scenario, 'bridges'>,
  lang: string,
  carried: (LatLon & { readonly id: string }) | null = null,
): MapPoint[] =>
  bridges.map((bridge): MapPoint => {
    const { lat, lon } = carried?.id === bridge.bridge_id ? carried : bridge;
    return {
      id: BRIDGE + bridge.bridge_id,
      name: lang === 'ar' ? bridge.name1 : bridge.name,
      lat,
      lon,
      kind: isClosed(bridge, scenario) ? 'closedBridge' : 'bridge',
      movable: true,
    };
  });
