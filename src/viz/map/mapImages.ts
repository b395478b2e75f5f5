import type { MapColours } from './mapColours.ts';
import { dotPixels, hatchPixels, type PixelImage } from './patternPixels.ts';
import { ARROW, BAR, BRIDGE, BUBBLE, PLUS, SHIELD, SHIELD_SIZE, STAR, VENUS } from './symbols.ts';

/** Pixels of an image per CSS pixel: crisp on dense screens, and where patterns grow between whole zooms. */
export const IMAGE_RATIO = 4;

/** Names of the images that the layers ask for. */
export const MAP_IMAGES = [
  'suppressed',
  'missing',
  'place',
  'origin',
  'arrow',
  'shield-main',
  'shield-office',
  'shield-planned',
  'shield-new',
  'shield-forum',
  'shield-womenForum',
  'shield-bridge',
  'shield-closedBridge',
] as const;
export type MapImageName = (typeof MAP_IMAGES)[number];

export const isMapImage = (name: string): name is MapImageName =>
  (MAP_IMAGES as readonly string[]).includes(name);

/** Draws an image in the theme's colours. */
export function mapImage(name: MapImageName, { of, rgb }: MapColours): PixelImage | ImageData {
  switch (name) {
    case 'suppressed':
      return hatchPixels(rgb('suppressed'), rgb('suppressed-ground'), IMAGE_RATIO);
    case 'missing':
      return dotPixels(rgb('missing'), rgb('missing-ground'), IMAGE_RATIO);
    case 'place':
      return draw(8, (context) => disc(context, 2.4, of('ink-soft'), of('map-halo')));
    case 'origin':
      return draw(12, (context) => disc(context, 4, of('arrivals-6'), of('map-halo')));
    case 'arrow':
      return draw(20, (context) => shape(context, 20, ARROW, of('arrivals-6'), of('map-halo')));
    case 'shield-main':
      return draw(SHIELD_SIZE.main, (context) => {
        shape(context, SHIELD_SIZE.main, SHIELD, of('accent'), of('map-halo'));
        shape(context, SHIELD_SIZE.main, STAR, of('accent-ink'));
      });
    case 'shield-office':
      return draw(SHIELD_SIZE.office, (context) =>
        shape(context, SHIELD_SIZE.office, SHIELD, of('accent'), of('map-halo')),
      );
    case 'shield-planned':
      return draw(SHIELD_SIZE.planned, (context) =>
        shape(context, SHIELD_SIZE.planned, SHIELD, of('surface'), of('accent')),
      );
    case 'shield-new':
      return draw(SHIELD_SIZE.new + 2, (context) => {
        shape(context, SHIELD_SIZE.new, SHIELD, of('arrivals-5'), of('map-halo'));
        shape(context, SHIELD_SIZE.new, PLUS, of('surface'));
      });
    case 'shield-forum':
      return draw(SHIELD_SIZE.forum, (context) =>
        shape(context, SHIELD_SIZE.forum, BUBBLE, of('accent'), of('map-halo')),
      );
    case 'shield-womenForum':
      return draw(SHIELD_SIZE.womenForum, (context) => {
        shape(context, SHIELD_SIZE.womenForum, BUBBLE, of('rise-3'), of('map-halo'));
        shape(context, SHIELD_SIZE.womenForum, VENUS, of('surface'));
      });
    case 'shield-bridge':
      return draw(SHIELD_SIZE.bridge, (context) =>
        shape(context, SHIELD_SIZE.bridge, BRIDGE, of('ink-soft'), of('map-halo')),
      );
    case 'shield-closedBridge':
      return draw(SHIELD_SIZE.closedBridge, (context) => {
        shape(context, SHIELD_SIZE.closedBridge, BRIDGE, of('ink-soft'), of('map-halo'));
        shape(context, SHIELD_SIZE.closedBridge, BAR, of('rise-3'), of('map-halo'));
      });
  }
}

function draw(side: number, paint: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side * IMAGE_RATIO;
  const context = canvas.getContext('2d')!;
  context.scale(IMAGE_RATIO, IMAGE_RATIO);
  context.translate(side / 2, side / 2);
  paint(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function disc(context: CanvasRenderingContext2D, radius: number, fill: string, rim: string): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.lineWidth = 1.4;
  context.strokeStyle = rim;
  context.fillStyle = fill;
  context.fill();
  context.stroke();
}

/** A shape from its box of 24 by 24, scaled to `side` around the origin; the rim goes under the fill. */
function shape(
  context: CanvasRenderingContext2D,
  side: number,
  path: string,
  fill: string,
  rim?: string,
): void {
  const outline = new Path2D(path);
  context.save();
  context.scale(side / 26, side / 26);
  context.translate(-12, -12);
  context.lineJoin = 'round';
  if (rim) {
    context.strokeStyle = rim;
    context.lineWidth = 2.6;
    context.stroke(outline);
  }
  context.fillStyle = fill;
  context.fill(outline);
  context.restore();
}
