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
