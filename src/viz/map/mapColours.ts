import type { Ramp } from './MapContent.ts';
import type { Rgb } from './patternPixels.ts';
import { rampTokens } from './rampTokens.ts';

/** Tokens that the maps read by name. */
const TOKENS = [
  'map-ground',
  'map-water',
  'map-line',
  'map-line-strong',
  'map-label',
  'map-halo',
  'line-strong',
  'ink-soft',
  'ink-faint',
  'surface',
  'accent',
  'accent-ink',
  'focus',
  'zero',
  'suppressed',
  'suppressed-ground',
  'missing',
  'missing-ground',
  'arrivals-3',
  'arrivals-4',
  'arrivals-5',
  'arrivals-6',
  'coverage-5',
  'rise-3',
] as const;
export type MapToken = (typeof TOKENS)[number];

/** The theme's colours as the canvas needs them: no variables, only numbers. */
export interface MapColours {
  readonly of: (token: MapToken) => string;
  readonly rgb: (token: MapToken) => Rgb;
  readonly classes: readonly string[];
}

/** Reads the tokens in force at an element. A token that is not there throws, so that no layer is drawn black unseen. */
export function readMapColours(element: Element, ramp: Ramp, steps: number): MapColours {
  const style = getComputedStyle(element);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const read = (token: string): Rgb => {
    const text = style.getPropertyValue(`--${token}`).trim();
    if (!text) throw new Error(`the colour token --${token} is not defined`);
    context.fillStyle = text;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return [red!, green!, blue!];
  };
  const css = ([red, green, blue]: Rgb) => `rgb(${red}, ${green}, ${blue})`;
  const known = new Map<MapToken, Rgb>(TOKENS.map((token) => [token, read(token)]));
  return {
    of: (token) => css(known.get(token)!),
    rgb: (token) => known.get(token)!,
    classes: rampTokens(ramp, steps).map((token) => css(read(token))),
  };
}
