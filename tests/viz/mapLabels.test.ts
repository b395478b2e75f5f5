import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { labelPoint } from '#viz/map/labelPoint.ts';
import { labelIn, labelText } from '#viz/map/labelText.ts';
import { boxAround, type LabelWish, placeLabels } from '#viz/map/placeLabels.ts';

const topology: Topology = JSON.parse(readFileSync('data/reference/areas.topojson', 'utf8'));
const geometries = (['adm2', 'adm3'] as const).flatMap((level) =>
  feature(topology, topology.objects[level] as GeometryCollection<{ pcode: string }>).features.map(
    (area) => ({
      pcode: area.properties.pcode,
      geometry: area.geometry as Polygon | MultiPolygon,
    }),
  ),
);

describe('labelText', () => {
  it('drops vowel marks and keeps the letters', () => {
    expect(labelText('البَصْرَة')).toBe('البصرة');
    expect(labelText('الرَّحْمٰن')).toBe('الرحمن');
    expect(labelText('العـــشار')).toBe('العشار');
  });

  it('keeps hamza and madda, which are letters', () => {
    expect(labelText('أم قصر')).toBe('أم قصر');
    expect(labelText('القرآن')).toBe('القرآن');
  });

  it('drops a remark in brackets', () => {
    expect(labelText('Basra (city)')).toBe('Basra');
    expect(labelText('Al-Dair [seat]')).toBe('Al-Dair');
  });

  it('takes the name of the language, or the other one where it is missing', () => {
    expect(labelIn('ar', { name: 'Basra', name1: 'البصرة' })).toBe('البصرة');
    expect(labelIn('en', { name: 'Basra', name1: 'البصرة' })).toBe('Basra');
    expect(labelIn('ar', { name: 'Basra', name1: null })).toBe('Basra');
  });
});

describe('labelPoint', () => {
  it('covers 7 districts and 18 sub-districts', () => expect(geometries).toHaveLength(25));

  it.each(geometries)('lies inside $pcode', ({ geometry }) => {
    const { lon, lat } = labelPoint(geometry);
    expect(booleanPointInPolygon([lon, lat], geometry)).toBe(true);
  });

  it('finds the middle of a square and stays out of its hole', () => {
    const square = [
      [0, 0],
      [0.4, 0],
      [0.4, 0.4],
      [0, 0.4],
      [0, 0],
    ];
    const middle = labelPoint({ type: 'Polygon', coordinates: [square] });
    expect(middle.lon).toBeCloseTo(0.2, 1);
    const hole = [
      [0.1, 0.1],
      [0.3, 0.1],
      [0.3, 0.3],
      [0.1, 0.3],
      [0.1, 0.1],
    ];
    const polygon: Polygon = { type: 'Polygon', coordinates: [square, hole] };
    const { lon, lat } = labelPoint(polygon);
    expect(booleanPointInPolygon([lon, lat], polygon)).toBe(true);
  });
});

describe('placeLabels', () => {
  const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
    id,
    text: 'Al-Basrah',
    x,
    y,
    size: 12,
    bold: false,
    at: 'centre',
    clear: 0,
    ...more,
  });
  const frame = { width: 300, height: 200 };
  const measure = (text: string) => text.length * 6;

  it('moves a name out of the way of a symbol', () => {
    const [label] = placeLabels([wish('a', 150, 100)], frame, measure, [boxAround(150, 100, 10, 10)]);
    expect([label!.cx, label!.cy]).not.toEqual([150, 100]);
  });

  it('never lets two names overlap, and the first wins', () => {
    const wishes = Array.from({ length: 40 }, (_, k) =>
      wish(`${k}`, 40 + (k % 8) * 28, 30 + Math.floor(k / 8) * 9),
    );
    const placed = placeLabels(wishes, frame, measure);
    expect(placed[0]!.id).toBe('0');
    expect(placed.length).toBeGreaterThan(3);
    expect(placed.length).toBeLessThan(40);
    for (const [k, a] of placed.entries())
      for (const b of placed.slice(k + 1))
        expect(Math.abs(a.cx - b.cx) >= 54 || Math.abs(a.cy - b.cy) >= 15).toBe(true);
  });

  it('keeps names in the frame or leaves them out', () => {
    const [label] = placeLabels([wish('edge', 290, 100, { at: 'beside', clear: 3 })], frame, measure);
    expect(label!.cx).toBeLessThan(290 - 27);
    expect(placeLabels([wish('out', 400, 100)], frame, measure)).toEqual([]);
  });
});
