import type { Feature, Position } from 'geojson';
import { expect, it } from 'vitest';
import { roadCost } from '#core/cost/roadCost.ts';
import { roadNetwork } from '#core/cost/roadNetwork.ts';
import { costName } from '#core/cost/travelCost.ts';
import { distanceKm } from '#core/geo.ts';

const line = (coordinates: Position[], properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates },
});
const a = { lon: 47.7, lat: 30.5 };
const b = { lon: 47.8, lat: 30.5 };
const c = { lon: 47.8, lat: 30.6 };
const at = ({ lon, lat }: typeof a): Position => [lon, lat];
const network = roadNetwork('roads.geojson', [
  line([at(a), at(b)], { highway: 'primary' }),
  line([at(b), at(c)], { maxspeed: '30' }),
  line(
    [
      [47.5, 30.1],
      [47.51, 30.1],
    ],
    {},
  ),
]);

it('goes along the lines at their own speeds', () => {
  const { cost, unit, snaps, label } = roadCost(network, [a, b, c], [a, c], { mode: 'car' });
  const minutes = distanceKm(a, b) + distanceKm(b, c) * 2;
  expect(unit).toBe('min');
  expect(cost[1]).toBeCloseTo(minutes, 6);
  expect(cost[4]).toBeCloseTo(minutes, 6);
  expect(cost[0]).toBeCloseTo(0, 9);
  expect(snaps).toEqual([]);
  expect(costName(label)).toBe('roads of file roads.geojson, car');
  expect(network.largest_part).toBe(3);
});

it('joins points to the road, says how far they were moved, and leaves far ones out', () => {
  const near = { lon: 47.75, lat: 30.52 };
  const middle = { lon: 47.75, lat: 30.5 };
  const far = { lon: 49, lat: 31 };
  const other = { lon: 47.505, lat: 30.1 };
  const { cost, snaps } = roadCost(network, [near, far, other], [a], { mode: 'distance' });
  expect(cost[0]).toBeCloseTo(distanceKm(near, middle) + distanceKm(middle, a), 2);
  expect(cost[1]).toBe(Number.POSITIVE_INFINITY);
  expect(cost[2]).toBe(Number.POSITIVE_INFINITY);
  expect(snaps.map(({ index, reason }) => [index, reason])).toEqual([
    [1, 'too_far'],
    [0, 'off_road'],
  ]);
  expect(snaps[1]!.distance_km).toBeCloseTo(distanceKm(near, middle), 2);
});

it('stays on one stretch when both ends are on it', () => {
  const p = { lon: 47.72, lat: 30.5 };
  const q = { lon: 47.76, lat: 30.5 };
  expect(roadCost(network, [p], [q], { mode: 'distance' }).cost[0]).toBeCloseTo(distanceKm(p, q), 4);
});

it('refuses files without lines', () => {
  const point: Feature = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: at(a) } };
  expect(() => roadNetwork('points.geojson', [point])).toThrow('points.geojson has no lines');
});

it('takes every road at a factor of its speed', () => {
  const slow = roadCost(network, [a, c], [a], { mode: 'car', speed_factor: 0.5 });
  const usual = roadCost(network, [a, c], [a], { mode: 'car' });
  expect(slow.cost[1]).toBeCloseTo(2 * usual.cost[1]!, 9);
  const foot = { mode: 'foot' as const };
  expect(roadCost(network, [a, c], [a], { ...foot, speed_factor: 0.5 }).cost).toEqual(
    roadCost(network, [a, c], [a], foot).cost,
  );
  expect(() => roadCost(network, [a], [a], { mode: 'car', speed_factor: 0 })).toThrow(RangeError);
});
