/** An image as bytes, four a pixel: red, green, blue, alpha. */
export interface PixelImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Side of a pattern's tile in CSS pixels at whole zooms; the SVG patterns use the same. In between MapLibre lets patterns grow
 * with the map, up to twice the size.
 */
export const PATTERN_SIDE = 5;
/** How much larger than at whole zooms a pattern is drawn at a zoom. */
export const patternGrowth = (zoom: number): number => 2 ** (zoom - Math.floor(zoom));
/** Stroke of the hatching and radius of the dots, in CSS pixels. */
export const HATCH_STROKE = 1;
export const DOT_RADIUS = 0.65;

/** Diagonal hatching for suppressed values: a tile that repeats without a seam, at `ratio` pixels a CSS pixel. */
export function hatchPixels(ink: Rgb, ground: Rgb, ratio: number): PixelImage {
  const side = PATTERN_SIDE * ratio;
  return paint(side, ink, ground, (x, y) => {
    const along = (((x + y) % side) + side) % side;
    const distance = Math.min(along, side - along) / Math.SQRT2;
    return (HATCH_STROKE * ratio) / 2 - distance;
  });
}

/** Dots on a quincunx for missing values: a tile that repeats without a seam. */
export function dotPixels(ink: Rgb, ground: Rgb, ratio: number): PixelImage {
  const side = PATTERN_SIDE * ratio;
  const centres = [0.25, 0.75].map((at) => at * side);
  return paint(
    side,
    ink,
    ground,
    (x, y) => DOT_RADIUS * ratio - Math.min(...centres.map((at) => Math.hypot(x - at, y - at))),
  );
}

/** Mixes ink into ground by how far a pixel's centre lies inside the drawing (in pixels, smoothed over one). */
function paint(side: number, ink: Rgb, ground: Rgb, inside: (x: number, y: number) => number): PixelImage {
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      const share = Math.max(0, Math.min(1, inside(column + 0.5, row + 0.5) + 0.5));
      const at = (row * side + column) * 4;
      for (let channel = 0; channel < 3; channel++)
        data[at + channel] = ground[channel]! + (ink[channel]! - ground[channel]!) * share;
      data[at + 3] = 255;
    }
  return { width: side, height: side, data };
}
