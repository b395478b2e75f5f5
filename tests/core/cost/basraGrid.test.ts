import { expect, it } from 'vitest';
import { centreOnPlane } from '#core/cost/cellFrame.ts';
import { landBanks } from '#core/cost/landBanks.ts';
import { gridTravel, landGridCost } from '#core/cost/landGridCost.ts';
import { meet } from '#core/cost/segments.ts';
import { cutOff } from '#core/cost/travelCost.ts';
import { distanceKm } from '#core/geo.ts';
import { basraBridges, basraGrid } from '../../../scripts/placement/basraGrid.ts';
import { basraPoints, basraProblem } from '../../../scripts/placement/basraProblem.ts';

const grid = basraGrid();
const ashar = { lat: 30.52, lon: 47.82 };
const tannuma = { lat: 30.53, lon: 47.87 };

it('joins every bridge of the list to both banks', () => {
  expect(grid.bridges.map(({ bridge_id }) => bridge_id)).toEqual(
    basraBridges().map(({ bridge_id }) => bridge_id),
  );
  for (const { bridge_id, pair, moved_km } of grid.bridges) {
    expect(pair, bridge_id).not.toBeNull();
    expect(moved_km).toBeLessThan(1);
  }
});

it('lets no step cross water', () => {
  const water = [...grid.rivers, ...grid.coasts];
  let steps = 0;
  for (let k = 0; k < grid.first_bridge; k += 7) {
    const step = {
      a: centreOnPlane(grid.frame, grid.cell[grid.from[k]!]!),
      b: centreOnPlane(grid.frame, grid.cell[grid.to[k]!]!),
    };
    expect(water.some((line) => meet(line, step))).toBe(false);
    steps++;
  }
  expect(steps).toBeGreaterThan(10_000);
});

it('takes everyone across with the bridges open and nobody with all of them closed', () => {
  const open = landGridCost(gridTravel(grid, { mode: 'car' }), [tannuma], [ashar]).cost[0]!;
  expect(open).toBeGreaterThan(5);
  expect(open).toBeLessThan(30);
  const shut = gridTravel(grid, { mode: 'car', closed_bridges: grid.bridges.map((each) => each.bridge_id) });
  const { weights } = basraProblem(1);
  const { cost } = landGridCost(shut, [tannuma], [ashar]);
  expect(cost[0]).toBe(Number.POSITIVE_INFINITY);
  expect(cutOff(cost, 1, [weights[0]!], [0])).toEqual({ demand: [0], weight: weights[0] });
});

it('knows the banks of the Shatt al-Arab apart', () => {
  const basraAirport = { lat: 30.549, lon: 47.662 };
  const [west, airport, east, sea] = landBanks(grid, [
    ashar,
    basraAirport,
    tannuma,
    { lat: 28.5, lon: 49.5 },
  ]);
  expect(west).toBe(1);
  expect(airport).toBe(1);
  expect(east).not.toBeNull();
  expect(east).not.toBe(west);
  expect(sea).toBeNull();
});

it('detours when the city bridges are closed', () => {
  const city = ['kanaan', 'baqir_al_sadr', 'khalid', 'sinbad_floating', 'kardalan_floating'];
  const km = (closed_bridges: string[]) =>
    landGridCost(gridTravel(grid, { mode: 'distance', closed_bridges }), [tannuma], [ashar]).cost[0]!;
  expect(km(city)).toBeGreaterThan(km([]) + 40);
});

it('says how many people are cut off from the west bank with every bridge closed, and that nobody is with them open', () => {
  const { demand_ids, weights } = basraProblem(1);
  const reference = basraPoints();
  const points = demand_ids.map((id) => reference.get(id)!);
  const asharAlone = (closed_bridges: string[]) =>
    cutOff(
      landGridCost(gridTravel(grid, { mode: 'car', closed_bridges }), points, [ashar]).cost,
      1,
      weights,
      [0],
    );
  expect(asharAlone([])).toEqual({ demand: [], weight: 0 });
  const { demand, weight } = asharAlone(grid.bridges.map(({ bridge_id }) => bridge_id));
  const near = (place: typeof ashar) => [...points.keys()].filter((i) => distanceKm(points[i]!, place) < 1.5);
  expect(near(tannuma).length).toBeGreaterThan(0);
  expect(near(tannuma).filter((i) => !demand.includes(i))).toEqual([]);
  expect(near(ashar).filter((i) => demand.includes(i))).toEqual([]);
  expect(weight).toBe(demand.reduce((sum, i) => sum + weights[i]!, 0));
  expect(weight).toBeGreaterThan(100_000);
});

it('costs the same both ways between places of the governorate', () => {
  const points = [...basraPoints().values()].filter((_, k) => k % 60 === 0);
  const { cost } = landGridCost(gridTravel(grid, { mode: 'car' }), points, points);
  const n = points.length;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      if (Number.isFinite(cost[i * n + j]!)) expect(cost[i * n + j]).toBeCloseTo(cost[j * n + i]!, 6);
      else expect(cost[j * n + i]).toBe(Number.POSITIVE_INFINITY);
});
