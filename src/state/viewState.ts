import { defaultFilters, type Filters } from '#core/filters.ts';
import type { Pcode } from '#core/pcode.ts';
import type { Period } from '#core/period.ts';
import type { Choices } from './choices.ts';

/** Where the map stands: centre in degrees (WGS 84) and zoom level. */
export interface MapView {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
}

/** Everything that a link carries: two readers with the same link and the same atlas see the same. */
export interface ViewState {
  readonly screen: string;
  readonly filters: Filters;
  /** Null shows the whole atlas. */
  readonly map: MapView | null;
  readonly choices: Choices;
}

/** What a link is read against: the atlas's months and codes, and the screens that exist (the first is the home). */
export interface ViewContext {
  readonly extent: Period;
  readonly districts: readonly Pcode[];
  readonly origins: readonly Pcode[];
  readonly facilities: readonly string[];
  readonly screens: readonly string[];
}

/** The view of a fresh visit, and what every parameter left out of a link means. */
export function defaultView(context: ViewContext): ViewState {
  const [screen] = context.screens;
  if (screen === undefined) throw new RangeError('an atlas needs at least one screen');
  return { screen, filters: defaultFilters(context.extent), map: null, choices: {} };
}

export const MAP_LIMITS = { lat: 85, lon: 180, zoom: 22 } as const;

const round = (value: number, decimals: number) => Number(value.toFixed(decimals)) + 0;

/** The view as a link can carry it: about 10 m, a hundredth of a zoom level. */
export const roundMapView = (map: MapView): MapView => ({
  lat: round(map.lat, 4),
  lon: round(map.lon, 4),
  zoom: round(map.zoom, 2),
});
