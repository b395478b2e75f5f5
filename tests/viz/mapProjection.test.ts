import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsAround,
  fitView,
  isInFrame,
  kmPerPixel,
  mercator,
  projectionOf,
  unmercator,
  zoomAround,
} from '#viz/map/projection.ts';
import { scaleStep } from '#viz/map/scaleStep.ts';

const BASRA = { west: 46.532, south: 29.104, east: 48.57, north: 31.287 };
const lon = fc.double({ min: -179, max: 179, noNaN: true });
const lat = fc.double({ min: -80, max: 80, noNaN: true });
const zoom = fc.double({ min: 3, max: 14, noNaN: true });

describe('Mercator', () => {
  it('knows its fixed points', () => {
    expect(mercator(0, 0)).toEqual([0.5, 0.5]);
    const [x, y] = mercator(180, 85.0511287798066);
    expect(x).toBeCloseTo(1, 12);
    expect(y).toBeCloseTo(0, 10);
  });

  it('comes back to where it started', () => {
    fc.assert(
      fc.property(lon, lat, (a, b) => {
        const back = unmercator(...mercator(a, b));
        expect(back.lon).toBeCloseTo(a, 9);
        expect(back.lat).toBeCloseTo(b, 9);
      }),
    );
  });

  it('counts kilometres: 512 pixels go round the equator at zoom 0, half as far at 60° north', () => {
    expect(kmPerPixel(0, 0) * 512).toBeCloseTo(40030.2, 1);
    expect(kmPerPixel(60, 0) / kmPerPixel(0, 0)).toBeCloseTo(0.5, 12);
  });
});

describe('fitView', () => {
  const size = { width: 900, height: 500 };
  const padding = { top: 10, right: 20, bottom: 30, left: 240 };

  it('puts the bounds inside the padding and touches it on two sides', () => {
    const { project } = projectionOf(fitView(BASRA, size, padding), size);
    const [left, top] = project(BASRA.west, BASRA.north);
    const [right, bottom] = project(BASRA.east, BASRA.south);
    expect(top).toBeCloseTo(padding.top, 6);
    expect(bottom).toBeCloseTo(size.height - padding.bottom, 6);
    expect(left).toBeGreaterThan(padding.left);
    expect(right).toBeLessThan(size.width - padding.right);
    expect(left - padding.left).toBeCloseTo(size.width - padding.right - right, 6);
  });

  it('does not zoom into a single point without end', () => {
    const view = fitView({ west: 47, east: 47, south: 30, north: 30 }, size, padding);
    expect(view.zoom).toBe(12);
  });
});

describe('zoomAround', () => {
  it('leaves the aim where it is in the frame', () => {
    const size = { width: 640, height: 480 };
    fc.assert(
      fc.property(zoom, fc.constantFrom(-1, 1, 2), (from, by) => {
        const view = { lat: 30.4, lon: 47.5, zoom: from };
        const aim = { lat: 30.51, lon: 47.79 };
        const before = projectionOf(view, size).project(aim.lon, aim.lat);
        const after = projectionOf(zoomAround(view, aim, by), size).project(aim.lon, aim.lat);
        expect(after[0]).toBeCloseTo(before[0], 4);
        expect(after[1]).toBeCloseTo(before[1], 4);
      }),
    );
  });

  it('tells a place in the frame from one near its edge', () => {
    const view = { lat: 30, lon: 47, zoom: 8 };
    const size = { width: 400, height: 300 };
    expect(isInFrame(view, view, size, 40)).toBe(true);
    expect(isInFrame({ lat: 30, lon: 48 }, view, size, 40)).toBe(false);
  });
});

describe('boundsAround', () => {
  it('goes round geometries and points', () => {
    const bounds = boundsAround(
      [
        {
          type: 'MultiPolygon',
          coordinates: [
            [
              [
                [1, 2],
                [3, 2],
                [3, 5],
                [1, 2],
              ],
            ],
          ],
        },
      ],
      [{ lat: -4, lon: 2 }],
    );
    expect(bounds).toEqual({ west: 1, south: -4, east: 3, north: 5 });
  });

  it('refuses nothing at all', () => {
    expect(() => boundsAround([])).toThrow(RangeError);
  });
});

describe('scaleStep', () => {
  it.each([
    [0.07, 0.05],
    [1, 1],
    [4.9, 2],
    [38, 20],
    [99, 50],
    [100, 100],
  ])('fits %f km with %f km', (room, step) => {
    expect(scaleStep(room)).toBeCloseTo(step, 12);
  });
});
