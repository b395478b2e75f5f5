import { expect, it } from 'vitest';
import type { LandGridInput } from '#core/cost/landGrid.ts';
import { openWay } from '#core/cost/openWay.ts';

const land: LandGridInput = {
  outlines: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: {},
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [47, 30],
              [47.3, 30],
              [47.3, 30.3],
              [47, 30.3],
              [47, 30],
            ],
          ],
        },
      },
    ],
  },
  water: { type: 'FeatureCollection', features: [] },
  bridges: [{ bridge_id: 'dry', name: 'Dry', name1: 'جاف', status: 'open', lat: 30.1, lon: 47.1 }],
  urban: [],
  inhabited: [],
};
const points = [30.05, 30.1, 30.2].map((lat) => ({ lat, lon: 47.05 + (lat - 30) }));
const sites = [
  { lat: 30.2, lon: 47.2 },
  { lat: 30.07, lon: 47.15 },
];

it('costs a site that is on the move as it will when it is let go with all the others', () => {
  const over = openWay({ task: 'cost', land, travel: { mode: 'car' } });
  const road = {
    type: 'Feature' as const,
    properties: { highway: 'primary' },
    geometry: { type: 'LineString' as const, coordinates: points.map(({ lat, lon }) => [lon, lat]) },
  };
  const along = openWay({
    task: 'roads',
    file: 'r.geojson',
    features: [road],
    class_speeds: { primary: 30 },
    travel: { mode: 'car' },
  });
  for (const way of [over, along]) {
    const all = way.costs(points, sites).cost;
    expect(all.every((value) => value > 0 && Number.isFinite(value))).toBe(true);
    sites.forEach((site, j) => {
      expect([...way.costs(points, [site]).cost]).toEqual(points.map((_, i) => all[i * sites.length + j]));
    });
  }
  expect(over.idle_bridges).toEqual(['dry']);
  expect(along.idle_bridges).toEqual([]);
});
