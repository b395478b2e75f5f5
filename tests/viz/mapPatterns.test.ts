import { describe, expect, it } from 'vitest';
import {
  dotPixels,
  hatchPixels,
  PATTERN_SIDE,
  type PixelImage,
  patternGrowth,
} from '#viz/map/patternPixels.ts';

const INK = [0, 0, 0] as const;
const GROUND = [255, 255, 255] as const;

/** Ink of a pixel, 0 to 1, at a position that may lie outside the tile: the tile repeats. */
const ink = ({ width, height, data }: PixelImage, x: number, y: number) => {
  const [column, row] = [((x % width) + width) % width, ((y % height) + height) % height];
  return 1 - data[(row * width + column) * 4]! / 255;
};
const share = (image: PixelImage) => {
  let sum = 0;
  for (let y = 0; y < image.height; y++) for (let x = 0; x < image.width; x++) sum += ink(image, x, y);
  return sum / (image.width * image.height);
};

describe.each([1, 2, 4])('at %i pixels a CSS pixel', (ratio) => {
  it('hatching is opaque, of the right size, and partly ink', () => {
    const image = hatchPixels(INK, GROUND, ratio);
    expect([image.width, image.height]).toEqual([PATTERN_SIDE * ratio, PATTERN_SIDE * ratio]);
    for (let k = 3; k < image.data.length; k += 4) expect(image.data[k]).toBe(255);
    expect(share(image)).toBeGreaterThan(0.2);
    expect(share(image)).toBeLessThan(0.4);
  });

  it('hatching runs along its diagonal without a seam', () => {
    const image = hatchPixels(INK, GROUND, ratio);
    for (let y = 0; y < image.height; y++)
      for (let x = 0; x < image.width; x++) expect(ink(image, x + 1, y - 1)).toBeCloseTo(ink(image, x, y), 6);
  });

  it('dots are fewer than hatching, whole, and twice a tile', () => {
    const image = dotPixels(INK, GROUND, ratio);
    expect(share(image)).toBeGreaterThan(0.04);
    expect(share(image)).toBeLessThan(share(hatchPixels(INK, GROUND, ratio)));
    const half = image.width / 2;
    if (Number.isInteger(half))
      for (let y = 0; y < image.height; y++)
        for (let x = 0; x < image.width; x++)
          expect(ink(image, x + half, y + half)).toBeCloseTo(ink(image, x, y), 1);
    for (let k = 0; k < image.width; k++) expect(ink(image, k, 0)).toBeLessThan(1);
  });
});

it('mixes the ink with the ground and not with black', () => {
  const { data } = hatchPixels([200, 100, 50], [220, 220, 220], 2);
  for (let k = 0; k < data.length; k += 4) {
    expect(data[k]).toBeGreaterThanOrEqual(200);
    expect(data[k]).toBeLessThanOrEqual(220);
    expect(data[k + 2]).toBeGreaterThanOrEqual(50);
  }
});

it('grows between whole zooms only', () => {
  expect(patternGrowth(7)).toBe(1);
  expect(patternGrowth(7.5)).toBeCloseTo(Math.SQRT2, 12);
  expect(patternGrowth(7.999)).toBeLessThan(2);
});
