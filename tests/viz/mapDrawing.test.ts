import { describe, expect, it } from 'vitest';
import { type Cell, exact, rounded, suppressed } from '#core/cell.ts';
import { makeScale } from '#core/classes.ts';
import { en } from '#i18n/en.ts';
import { classLabel } from '#viz/classLabel.ts';
import { areaStates, areasOfClass } from '#viz/map/areaState.ts';
import { fillExpression, whenState } from '#viz/map/fillExpression.ts';
import type { AreaFeatures, MapContent } from '#viz/map/MapContent.ts';
import type { MapColours } from '#viz/map/mapColours.ts';
import { MAP_IMAGES } from '#viz/map/mapImages.ts';
import { HIT_LAYERS, mapLayers } from '#viz/map/mapLayers.ts';
import { mapSources } from '#viz/map/mapSources.ts';
import { rampTokens } from '#viz/map/rampTokens.ts';
import { svgPath } from '#viz/map/svgPath.ts';
import { dotGrowth, dotRadius } from '#viz/map/symbols.ts';

const square = (pcode: string, x: number): AreaFeatures['features'][number] => ({
  type: 'Feature',
  properties: { pcode, name: `Area ${pcode}`, name1: `منطقة ${pcode}` },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, 0],
        [x + 1, 0],
        [x + 1, 1],
        [x, 1],
        [x, 0],
      ],
    ],
  },
});
const areas: AreaFeatures = {
  type: 'FeatureCollection',
  features: ['A', 'B', 'C', 'D', 'E'].map(square),
};
const values = new Map<string, Cell>([
  ['A', exact(12)],
  ['B', rounded(45, 43, 47)],
  ['C', suppressed(0, 4)],
  ['D', exact(0)],
]);
const scale = makeScale([...values.values()], 'pretty', 5);
const content: MapContent = { areas, values, scale, ramp: 'disputes', selected: [], language: 'en' };

describe('areaStates', () => {
  const classOf = (more: Partial<MapContent> = {}) => areaStates({ ...content, ...more });

  it('draws four kinds of cell in four ways, and an area without a cell as missing', () => {
    const states = classOf();
    expect(typeof states.get('A')!.class).toBe('number');
    expect(states.get('B')!.class).toBe(scale.steps - 1);
    expect(states.get('C')!.class).toBe('suppressed');
    expect(states.get('D')!.class).toBe('zero');
    expect(states.get('E')!.class).toBe('missing');
  });

  it('steps the others back when one is selected, and none for a selection on another level', () => {
    const states = classOf({ selected: ['B'] });
    expect(states.get('B')).toMatchObject({ selected: true, dimmed: false });
    expect(states.get('A')).toMatchObject({ selected: false, dimmed: true });
    expect(classOf({ selected: ['elsewhere'] }).get('A')!.dimmed).toBe(false);
  });

  it('a highlighted class beats the selection', () => {
    const highlighted = areasOfClass(content, 'suppressed');
    expect([...highlighted]).toEqual(['C']);
    const states = classOf({ selected: ['B'], highlighted });
    expect(states.get('C')!.dimmed).toBe(false);
    expect(states.get('B')).toMatchObject({ selected: true, dimmed: true });
  });
});

describe('rampTokens', () => {
  it.each([1, 2, 3, 4, 5, 6, 7])('gives %i classes as many colours, each its own, light to dark', (steps) => {
    const tokens = rampTokens('arrivals', steps);
    expect(new Set(tokens).size).toBe(steps);
    expect(tokens.every((token) => /^arrivals-[1-7]$/.test(token))).toBe(true);
    expect([...tokens].sort()).toEqual(tokens);
  });

  it('diverges around a neutral middle', () => {
    expect(rampTokens('change', 3)).toEqual(['fall-3', 'same', 'rise-3']);
    expect(rampTokens('change', 7)).toEqual([
      'fall-3',
      'fall-2',
      'fall-1',
      'same',
      'rise-1',
      'rise-2',
      'rise-3',
    ]);
    expect(rampTokens('change', 5)[2]).toBe('same');
    expect(rampTokens('change', 1)).toEqual(['same']);
  });
});

describe('the fill expression', () => {
  it('matches classes as text and falls back to the ground', () => {
    const expression = fillExpression({ classes: ['c0', 'c1'], zero: 'z', ground: 'g' });
    expect(expression).toEqual([
      'match',
      ['to-string', ['feature-state', 'class']],
      'zero',
      'z',
      '0',
      'c0',
      '1',
      'c1',
      'g',
    ]);
  });

  it('asks one state', () => {
    expect(whenState('selected', true)).toEqual(['case', ['==', ['feature-state', 'selected'], true], 1, 0]);
  });
});

describe('layers and sources', () => {
  const colours: MapColours = { of: (token) => token, rgb: () => [1, 2, 3], classes: ['c0', 'c1', 'c2'] };
  const layers = mapLayers(colours, false);
  const sources = mapSources(content, []);

  it('every layer has a source that is there', () => {
    for (const layer of layers) if ('source' in layer) expect(Object.keys(sources)).toContain(layer.source);
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
    for (const id of HIT_LAYERS) expect(layers.some((layer) => layer.id === id)).toBe(true);
  });

  it('every image that a layer asks for can be drawn', () => {
    const asked = JSON.stringify(layers).match(/"(suppressed|missing|place|origin|arrow|shield-)"/g)!;
    for (const name of new Set(asked.map((text) => text.slice(1, -1))))
      expect(MAP_IMAGES.some((image) => image.startsWith(name))).toBe(true);
  });

  it('patterns lie above the fills, and outlines above the patterns', () => {
    const at = (id: string) => layers.findIndex((layer) => layer.id === id);
    expect(at('areas')).toBeLessThan(at('suppressed'));
    expect(at('missing')).toBeLessThan(at('lines'));
    expect(at('lines')).toBeLessThan(at('selected'));
    expect(at('selected')).toBeLessThan(at('names'));
  });

  it('names areas in the language asked for', () => {
    const texts = (language: string) =>
      (mapSources({ ...content, language }, []).names!.data as GeoJSON.FeatureCollection).features.map(
        ({ properties }) => properties!.text,
      );
    expect(texts('en')[0]).toBe('Area A');
    expect(texts('ar')[0]).toBe('منطقة A');
  });

  it('draws a ring of the radius asked for', () => {
    const ring = { id: 'r', lat: 30, lon: 47, radius_km: 10 };
    const data = mapSources({ ...content, rings: [ring] }, []).rings!.data as GeoJSON.FeatureCollection;
    const [, north] = (data.features[0]!.geometry as GeoJSON.Polygon).coordinates[0]![0]!;
    expect((north! - 30) * 111.195).toBeCloseTo(10, 2);
  });
});

describe('SVG paths and circles', () => {
  const projection = { project: (x: number, y: number) => [x * 10, y * 10] as const, pixelsPerKm: () => 1 };

  it('closes rings and leaves lines open', () => {
    expect(svgPath(areas.features[0]!.geometry, projection)).toBe('M0.0 0.0L10.0 0.0L10.0 10.0L0.0 10.0Z');
    expect(
      svgPath(
        {
          type: 'LineString',
          coordinates: [
            [0, 0],
            [1, 2],
          ],
        },
        projection,
      ),
    ).toBe('M0.0 0.0L10.0 20.0');
  });

  it("a circle's area stands for persons, and circles grow with the zoom", () => {
    const least = dotRadius(0, 100);
    expect((dotRadius(100, 100) - least) / (dotRadius(25, 100) - least)).toBeCloseTo(2, 9);
    expect(dotRadius(10, 0)).toBe(least);
    expect(dotGrowth(4)).toBe(dotGrowth(6));
    expect(dotGrowth(8)).toBe(1);
    expect(dotGrowth(10)).toBeGreaterThan(1);
    expect(dotGrowth(20)).toBe(dotGrowth(12));
  });
});

describe('classLabel', () => {
  const words = { range: (low: string, high: string) => `${low}–${high}`, t: en };

  it('joins breaks by a dash, and signed ones by a word', () => {
    expect(classLabel({ breaks: [0, 20, 40] }, 1, String, words)).toBe('20–40');
    expect(classLabel({ breaks: [-0.4, -0.2, 0.2, 0.4] }, 2, String, words)).toBe('0.2 to 0.4');
  });
});
