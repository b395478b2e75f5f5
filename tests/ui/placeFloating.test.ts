import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFloating } from '#ui/placeFloating.ts';

const viewport = { width: 1000, height: 800 };
const anchor = { left: 400, top: 100, width: 120, height: 40 };
const size = { width: 300, height: 200 };
const below = { side: 'below', align: 'start', rtl: false, gap: 4 } as const;

describe('a floating panel', () => {
  it('lines up with its anchor in the direction of reading', () => {
    expect(placeFloating(anchor, size, viewport, below)).toMatchObject({ left: 400, top: 144 });
    expect(placeFloating(anchor, size, viewport, { ...below, rtl: true }).left).toBe(220);
    expect(placeFloating(anchor, size, viewport, { ...below, align: 'end' }).left).toBe(220);
    expect(placeFloating(anchor, size, viewport, { ...below, align: 'end', rtl: true }).left).toBe(400);
    expect(placeFloating(anchor, size, viewport, { ...below, align: 'center' }).left).toBe(310);
  });
  it('turns to the other side only where that has more room', () => {
    const low = { ...anchor, top: 700 };
    expect(placeFloating(low, size, viewport, below).top).toBe(700 - 4 - 200);
    expect(placeFloating(low, { width: 300, height: 3000 }, viewport, below)).toMatchObject({
      top: 8,
      room: 688,
    });
    expect(placeFloating(anchor, { width: 300, height: 3000 }, viewport, below)).toMatchObject({
      top: 144,
      room: 648,
    });
  });
  it('never leaves the viewport', () => {
    fc.assert(
      fc.property(
        fc.record({
          left: fc.integer({ min: 0, max: 960 }),
          top: fc.integer({ min: 0, max: 760 }),
          width: fc.constant(40),
          height: fc.constant(40),
        }),
        fc.record({ width: fc.integer({ min: 10, max: 900 }), height: fc.integer({ min: 10, max: 2000 }) }),
        fc.constantFrom('start', 'center', 'end'),
        fc.boolean(),
        fc.constantFrom('below', 'above'),
        (box, panel, align, rtl, side) => {
          const { left, top, room } = placeFloating(box, panel, viewport, { align, rtl, side, gap: 4 });
          expect(left).toBeGreaterThanOrEqual(8);
          expect(left + panel.width).toBeLessThanOrEqual(992);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + Math.min(panel.height, room)).toBeLessThanOrEqual(804);
        },
      ),
    );
  });
});
