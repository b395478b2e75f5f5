import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { centreOf, centreOnPlane } from '#core/cost/cellFrame.ts';
import { leastCosts, wayTo } from '#core/cost/graph.ts';
import { landGrid } from '#core/cost/landGrid.ts';
import { gridTravel, landGridCost } from '#core/cost/landGridCost.ts';
import { meet } from '#core/cost/segments.ts';
import { costName, cutOff } from '#core/cost/travelCost.ts';
import { SPEEDS } from '#core/cost/travelSpeeds.ts';
import { distanceKm } from '#core/geo.ts';

const collection = (...features: FeatureCollection['features']): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});
const ring: Position[] = [
  [47, 30],
  [47.4, 30],
  [47.4, 30.4],
  [47, 30.4],
  [47, 30],
];
const square = collection({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const river = (coordinates: Position[]) =>
  collection({
    type: 'Feature',
    properties: { kind: 'rivers' },
    geometry: { type: 'LineString', coordinates },
  });
const BRIDGE = { bridge_id: 'b', name: 'B', name1: 'ب', status: 'open', lat: 30.31, lon: 47.2 } as const;
const places = [
  { lat: 30.05, lon: 47.05 },
  { lat: 30.2, lon: 47.11 },
  { lat: 30.33, lon: 47.37 },
  { lat: 30.101, lon: 47.3 },
  { lat: 30.102, lon: 47.301 },
];
const parted = landGrid({
  outlines: square,
  water: river([
    [47.21, 29.9],
    [47.19, 30.2],
    [47.2, 30.5],
  ]),
  bridges: [BRIDGE],
  urban: [],
  inhabited: places,
});

describe('open land', () => {
  const grid = landGrid({ outlines: square, water: collection(), bridges: [], urban: [], inhabited: places });
  const { cost, unit, snaps } = landGridCost(gridTravel(grid, { mode: 'distance' }), places, places);

  it('is as long as the straight line, within what sixteen directions and a cell leave', () => {
    expect(unit).toBe('km');
    expect(snaps).toEqual([]);
    places.forEach((a, i) => {
      places.forEach((b, j) => {
        const straight = distanceKm(a, b);
        expect(cost[i * places.length + j]).toBeGreaterThan(straight * 0.999 - 1e-9);
        expect(cost[i * places.length + j]).toBeLessThan(straight * 1.03 + 0.4);
      });
    });
  });

  it('takes the time that the speed asks for', () => {
    const speeds = { ...SPEEDS.car, land: 30 };
    const timed = landGridCost(gridTravel(grid, { mode: 'own', speeds }), places, places);
    expect(timed.unit).toBe('min');
    timed.cost.forEach((minutes, k) => {
      expect(minutes).toBeCloseTo(cost[k]! * 2, 6);
    });
  });
});

describe('a river with one bridge', () => {
  const open = gridTravel(parted, { mode: 'car' });
  const shut = gridTravel(parted, { mode: 'car', closed_bridges: ['b'] });
  const west = (at: { readonly lon: number }) => at.lon < 47.2;

  it('is crossed at the bridge alone', () => {
    const start = places[0]!;
    const paths = leastCosts(parted.graph, open.pair_cost, open.join(start).access);
    const bridge = parted.bridges[0]!.pair!;
    let crossings = 0;
    for (let node = 0; node < parted.cell.length; node++) {
      expect(paths.cost[node]).toBeLessThan(Number.POSITIVE_INFINITY);
      const way = wayTo(paths, node);
      for (let k = 1; k < way.length; k++) {
        const ends = [way[k - 1]!, way[k]!].sort((a, b) => a - b);
        const isBridge =
          ends.join() === [parted.from[bridge]!, parted.to[bridge]!].sort((a, b) => a - b).join();
        const step = {
          a: centreOnPlane(parted.frame, parted.cell[way[k - 1]!]!),
          b: centreOnPlane(parted.frame, parted.cell[way[k]!]!),
        };
        if (parted.rivers.some((water) => meet(water, step))) {
          crossings++;
          expect(isBridge).toBe(true);
        }
      }
    }
    expect(crossings).toBeGreaterThan(0);
  });

  it('costs the same both ways, and more across than as the crow flies', () => {
    const { cost } = landGridCost(open, places, places);
    const m = places.length;
    for (let i = 0; i < m; i++)
      for (let j = 0; j < m; j++) expect(cost[i * m + j]).toBeCloseTo(cost[j * m + i]!, 9);
    const km = landGridCost(gridTravel(parted, { mode: 'distance' }), places, places).cost;
    expect(km[3]).toBeGreaterThan(distanceKm(places[0]!, places[3]!) * 1.5);
  });

  it('is not crossed when the bridge is closed, and says how many people that is', () => {
    const { cost, label } = landGridCost(shut, places, places);
    const m = places.length;
    places.forEach((a, i) => {
      places.forEach((b, j) => {
        expect(cost[i * m + j]! < Number.POSITIVE_INFINITY).toBe(west(a) === west(b));
      });
    });
    expect(cutOff(cost, m, [1, 2, 4, 8, 16], [0])).toEqual({ demand: [2, 3, 4], weight: 28 });
    expect(costName(label)).toBe('land grid, car 40 km/h, 1 bridge closed');
  });

  it('joins points off the land and says how far they were moved', () => {
    const outside = { lat: 30.2, lon: 46.96 };
    const { snaps, cost } = landGridCost(open, [outside], places);
    expect(snaps).toMatchObject([{ of: 'demand', index: 0, reason: 'off_land' }]);
    expect(snaps[0]!.distance_km).toBeGreaterThan(3);
    expect(cost[0]).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  it('leaves a bridge out that has no water near', () => {
    const far = { ...BRIDGE, lon: 47.05 };
    const grid = landGrid({
      outlines: square,
      water: river([
        [47.2, 29.9],
        [47.2, 30.5],
      ]),
      bridges: [far],
      urban: [],
      inhabited: places,
    });
    expect(grid.bridges[0]!.pair).toBeNull();
    expect(centreOf(grid.frame, grid.cell[0]!).lat).toBeGreaterThan(29.9);
  });

  it('refuses speeds that make no sense', () => {
    expect(() => gridTravel(parted, { mode: 'own', speeds: { ...SPEEDS.car, land: 0 } })).toThrow('land');
    expect(() => gridTravel(parted, { mode: 'own', speeds: { ...SPEEDS.car, marsh: -1 } })).toThrow('marsh');
  });
});
