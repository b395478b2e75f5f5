import type { LatLon } from '../geo.ts';

/** A demand point with the persons who live there. */
export interface PeopledPoint extends LatLon {
  readonly id: string;
  readonly adm2_pcode: string;
  readonly people: number;
  readonly women: number;
}

/** A coarser demand point: the centre of its people, and who was gathered in it. */
export interface GatheredPoint extends PeopledPoint {
  readonly of: readonly string[];
}

/**
 * Gathers demand points into coarser ones, such as the centres of sub-districts: one for each group, in order of their
 * ids, at the mean place of its people (of its points, where none live). The mean of degrees is near enough within a
 * governorate. The district is that of most people, so groups should not straddle two.
 */
export function gatherPoints<Point extends PeopledPoint>(
  points: readonly Point[],
  groupOf: (point: Point) => string,
): GatheredPoint[] {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const id = groupOf(point);
    const group = groups.get(id);
    if (group) group.push(point);
    else groups.set(id, [point]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, members]) => gathered(id, members));
}

function gathered(id: string, members: readonly PeopledPoint[]): GatheredPoint {
  const people = members.reduce((sum, point) => sum + point.people, 0);
  const weigh = (pick: (point: PeopledPoint) => number) =>
    members.reduce(
      (sum, point) => sum + pick(point) * (people > 0 ? point.people / people : 1 / members.length),
      0,
    );
  const byDistrict = new Map<string, number>();
  for (const point of members)
    byDistrict.set(point.adm2_pcode, (byDistrict.get(point.adm2_pcode) ?? 0) + point.people);
  const [adm2_pcode] = [...byDistrict].reduce((most, one) => (one[1] > most[1] ? one : most));
  return {
    id,
    adm2_pcode,
    lat: weigh(({ lat }) => lat),
    lon: weigh(({ lon }) => lon),
    people,
    women: members.reduce((sum, point) => sum + point.women, 0),
    of: members.map((point) => point.id),
  };
}
