import type { Feature, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { roadAbout, roadClasses, roadKmh } from '#core/cost/roadClasses.ts';
import { roadCost } from '#core/cost/roadCost.ts';
import { roadNetwork } from '#core/cost/roadNetwork.ts';
import { costName } from '#core/cost/travelCost.ts';
import { distanceKm } from '#core/geo.ts';

const a: Position = [47.7, 30.5];
const b: Position = [47.8, 30.5];
const road = (properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates: [a, b] },
});
const [p, q] = [a, b].map(([lon, lat]) => ({ lon: lon!, lat: lat! }));
const km = distanceKm(p!, q!);

describe('a line of a file', () => {
  it('is read by the names that road files use, filled ones first', () => {
    expect(roadAbout(road({ HIGHWAY: 'primary_link', maxspeed: '50 mph' }))).toEqual({
      road_class: 'primary',
      kmh: 50 * 1.609344,
    });
    expect(roadAbout(road({ type: 'x', fclass: 'Main Road', speed: null, maxspeed: 'none' }))).toEqual({
      road_class: 'main_road',
      kmh: null,
    });
    expect(roadAbout(road({ speed: '', maxspeed: 30 }))).toEqual({ road_class: 'none', kmh: 30 });
  });

  it('goes at the reader’s speed, else its own, else the usual one of its class', () => {
    expect(roadKmh({ road_class: 'primary', kmh: 70 }, { primary: 45 })).toBe(45);
    expect(roadKmh({ road_class: 'primary', kmh: 70 }, { track: 45 })).toBe(70);
    expect(roadKmh({ road_class: 'primary', kmh: null }, {})).toBe(60);
    expect(roadKmh({ road_class: 'main_road', kmh: null }, {})).toBe(25);
  });
});

describe('the classes of a file', () => {
  it('are told with their length and mean speed, the longest first', () => {
    const point: Feature = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: a } };
    const found = roadClasses([
      road({ highway: 'track' }),
      road({ highway: 'primary' }),
      road({ highway: 'primary', maxspeed: '30' }),
      point,
    ]);
    expect(found.map(({ name }) => name)).toEqual(['primary', 'track']);
    expect(found[0]!.km).toBeCloseTo(2 * km, 9);
    expect(found[0]!.km_with_speed).toBeCloseTo(km, 9);
    // A kilometre at 60 and one at 30 take three minutes.
    expect(found[0]!.kmh).toBeCloseTo(40, 9);
    expect(roadClasses([point])).toEqual([]);
  });

  it('carry the reader’s speeds into costs and their name', () => {
    const network = roadNetwork('r.geojson', [road({ highway: 'primary', maxspeed: '90' })], { primary: 30 });
    const { cost, label } = roadCost(network, [p!], [q!], { mode: 'car' });
    expect(cost[0]).toBeCloseTo(2 * km, 9);
    expect(costName(label)).toBe('roads of file r.geojson, car, primary 30 km/h');
    expect(costName(roadCost(network, [p!], [q!], { mode: 'foot' }).label)).toBe(
      'roads of file r.geojson, foot',
    );
  });
});
