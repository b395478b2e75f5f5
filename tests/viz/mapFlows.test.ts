import { describe, expect, it } from 'vitest';
import { type Cell, exact, missing, rounded, suppressed } from '#core/cell.ts';
import { ARC_BOW, arcPath, distanceToArc } from '#viz/map/arcCurve.ts';
import { flowsOf } from '#viz/map/flows.ts';
import type { MapArc } from '#viz/map/MapContent.ts';
import { originAnchors } from '#viz/map/originAnchors.ts';
import { mercator } from '#viz/map/projection.ts';

const ATLAS = { west: 46.5, south: 29.1, east: 48.6, north: 31.3 };
const FRAME = { width: 500, height: 500 };
const arc = (id: string, cell: Cell, more: Partial<MapArc> = {}): MapArc => ({
  id,
  originId: 'near',
  originName: 'Near',
  origin: { lat: 31.05, lon: 46.26 },
  pcode: 'IQG02Q02',
  destination: { lat: 30.5, lon: 47.8 },
  cell,
  ...more,
});

describe('originAnchors', () => {
  it('leaves an origin close by where it is', () => {
    const [anchor] = originAnchors([arc('a', exact(5))], ATLAS, FRAME);
    expect(anchor).toMatchObject({ originId: 'near', lat: 31.05, lon: 46.26, beyond: false });
  });

  it('moves one far away along its ray, nearer, and keeps its direction', () => {
    const origin = { lat: 36.34, lon: 43.13 };
    const [anchor] = originAnchors([arc('a', exact(5), { originId: 'far', origin })], ATLAS, FRAME);
    expect(anchor!.beyond).toBe(true);
    const middle = [
      (mercator(ATLAS.west, 0)[0] + mercator(ATLAS.east, 0)[0]) / 2,
      (mercator(0, ATLAS.north)[1] + mercator(0, ATLAS.south)[1]) / 2,
    ] as const;
    const ray = (at: { lat: number; lon: number }) => {
      const [x, y] = mercator(at.lon, at.lat);
      return [x - middle[0], y - middle[1]] as const;
    };
    const [ax, ay] = ray(anchor!);
    const [ox, oy] = ray(origin);
    expect(ax / ay).toBeCloseTo(ox / oy, 6);
    expect(Math.hypot(ax, ay)).toBeLessThan(Math.hypot(ox, oy));
    expect(anchor!.bearing).toBeGreaterThan(-60);
    expect(anchor!.bearing).toBeLessThan(-15);
  });

  it('reaches farther where the frame has room to spare', () => {
    const origin = { lat: 30.2, lon: 44.9 };
    const far = [arc('a', exact(5), { origin })];
    expect(originAnchors(far, ATLAS, FRAME)[0]!.beyond).toBe(true);
    expect(originAnchors(far, ATLAS, { width: 1200, height: 500 })[0]!.beyond).toBe(false);
  });

  it('names every origin once', () => {
    expect(originAnchors([arc('a', exact(1)), arc('b', exact(2))], ATLAS, FRAME)).toHaveLength(1);
  });
});

describe('flowsOf', () => {
  const arcs = [
    arc('small', rounded(10, 8, 12)),
    arc('large', exact(200), { pcode: 'IQG02Q06' }),
    arc('withheld', suppressed(0, 4)),
    arc('none', exact(0)),
    arc('gap', missing('not-collected')),
  ];
  const origins = originAnchors(arcs, ATLAS, FRAME);
  const ids = (selected: string[]) => flowsOf(arcs, origins, selected).map(({ id }) => id);

  it('draws values and withheld flows; not zero and not what is missing', () => {
    expect(ids([]).toSorted()).toEqual(['large', 'small', 'withheld']);
  });

  it('widths stand for values; a withheld flow is thin and says that it is withheld', () => {
    const by = new Map(flowsOf(arcs, origins, []).map((flow) => [flow.id, flow]));
    expect(by.get('large')!.width).toBe(8);
    expect(by.get('small')!.width).toBeLessThan(1);
    expect(by.get('withheld')).toMatchObject({ withheld: true, width: 1 });
    expect(by.get('small')!.withheld).toBe(false);
  });

  it('lays the widest at the bottom, and flows to what is selected on top', () => {
    expect(ids([])[0]).toBe('large');
    expect(ids(['IQG02Q06']).at(-1)).toBe('large');
    const [faint] = flowsOf(arcs, origins, ['IQG02Q06']);
    expect(faint!.opacity).toBeLessThan(0.2);
  });

  it('an unknown selection fades nothing', () => {
    expect(flowsOf(arcs, origins, ['IQG02Q01']).every(({ strong }) => strong)).toBe(true);
  });
});

describe('the arc', () => {
  it('is half an ellipse that bows to the left of the travel', () => {
    // Eastwards on the screen, so left is up, where y is negative.
    const top = [50, -50 * ARC_BOW] as const;
    expect(distanceToArc(top, [0, 0], [100, 0])).toBeCloseTo(0, 9);
    expect(distanceToArc([50, 50 * ARC_BOW], [0, 0], [100, 0])).toBeCloseTo(100 * ARC_BOW, 9);
    expect(distanceToArc([120, 0], [0, 0], [100, 0])).toBe(Infinity);
    expect(distanceToArc([3, 4], [0, 0], [0, 0])).toBe(5);
  });

  it('writes the same curve for SVG', () => {
    expect(arcPath([0, 0], [100, 0])).toBe(`M0.0 0.0A50.0 ${(50 * ARC_BOW).toFixed(1)} 0.0 0 1 100.0 0.0`);
  });
});
