import { type Filters, isEveryCategory, LEVELS, MEASURES, RADIUS_KM } from '#core/filters.ts';
import { isMonth, type Month } from '#core/period.ts';
import { MOVEMENTS } from '#core/schema/arrival.ts';
import { CATEGORIES, CATEGORY_GROUPS } from '#core/schema/incident.ts';
import { CHOICE_NAMES, CHOICES, type Choice, type ChoiceName } from './choices.ts';
import { type LinkReader, openLink } from './openLink.ts';
import { LINK_VERSION } from './upgradeLink.ts';
import { defaultView, MAP_LIMITS, roundMapView, type ViewContext, type ViewState } from './viewState.ts';

const ALL = 'all';
const NUMBER = /^-?\d{1,3}(\.\d{1,6})?$/;

/** Commas and letters stay readable; the rest is escaped. */
const escapeValue = (text: string) => encodeURIComponent(text).replaceAll('%2C', ',');

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((code) => b.includes(code));

function filterParams(filters: Filters, standard: Filters): [string, string][] {
  const params: [string, string][] = [];
  const { start, end } = filters.period;
  if (start !== standard.period.start || end !== standard.period.end)
    params.push(['from', start], ['to', end]);
  const list = (name: string, codes: readonly string[], usual: readonly string[]) => {
    if (!sameList(codes, usual)) params.push([name, codes.length === 0 ? ALL : codes.join(',')]);
  };
  list('cat', isEveryCategory(filters.categories) ? [] : filters.categories, standard.categories);
  list('d', filters.districts, standard.districts);
  list('mov', filters.movements, standard.movements);
  if (filters.level !== standard.level) params.push(['level', filters.level]);
  if (filters.measure !== standard.measure) params.push(['measure', filters.measure]);
  if (filters.radius_km !== standard.radius_km) params.push(['radius', String(filters.radius_km)]);
  return params;
}

/** The view as the search part of a link, empty or starting with `?`. What equals the default is left out. */
export function printView(view: ViewState, defaults: ViewState): string {
  const params: [string, string][] = [];
  if (view.screen !== defaults.screen) params.push(['screen', view.screen]);
  params.push(...filterParams(view.filters, defaults.filters));
  if (view.map) {
    const { lat, lon, zoom } = roundMapView(view.map);
    params.push(['map', `${lat},${lon},${zoom}`]);
  }
  for (const name of CHOICE_NAMES) {
    const value = view.choices[name];
    if (value !== undefined) params.push([name, (CHOICES[name] as Choice<unknown>).print(value)]);
  }
  if (params.length > 0 && LINK_VERSION > 1) params.push(['v', String(LINK_VERSION)]);
  return params.length === 0
    ? ''
    : `?${params.map(([name, value]) => `${name}=${escapeValue(value)}`).join('&')}`;
}

/** Known codes of a comma-separated list, in the order of `known`; unknown ones are noted one by one. */
function takeList<T extends string>(
  link: LinkReader,
  name: string,
  fallback: readonly T[],
  known: readonly T[],
  groups: Readonly<Record<string, readonly T[]>> = {},
): readonly T[] {
  return link.take(name, fallback, (text) => {
    if (text === ALL) return [];
    const wanted = new Set<string>();
    const unknown: string[] = [];
    for (const code of text.split(',')) {
      if ((known as readonly string[]).includes(code)) wanted.add(code);
      else if (Object.hasOwn(groups, code)) for (const member of groups[code]!) wanted.add(member);
      else unknown.push(code);
    }
    if (wanted.size === 0) return null;
    for (const code of unknown) link.drop(name, code);
    return known.filter((code) => wanted.has(code));
  });
}

const oneOf =
  <T extends string>(codes: readonly T[]) =>
  (text: string): T | null =>
    codes.find((code) => code === text) ?? null;

const parseNumber = (text: string, low: number, high: number): number | null => {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return value >= low && value <= high ? value + 0 : null;
};

function parseMap(text: string) {
  const [lat, lon, zoom, ...rest] = text.split(',');
  const map = {
    lat: parseNumber(lat ?? '', -MAP_LIMITS.lat, MAP_LIMITS.lat),
    lon: parseNumber(lon ?? '', -MAP_LIMITS.lon, MAP_LIMITS.lon),
    zoom: parseNumber(zoom ?? '', 0, MAP_LIMITS.zoom),
  };
  if (rest.length > 0 || map.lat === null || map.lon === null || map.zoom === null) return null;
  return roundMapView({ lat: map.lat, lon: map.lon, zoom: map.zoom });
}

/**
 * Reads the search part of a link. Never throws: what is unknown, broken or outside the atlas falls back to the default
 * and is named in `dropped` (shortened), so that the page can say so.
 */
export function parseView(search: string, context: ViewContext): { view: ViewState; dropped: string[] } {
  const standard = defaultView(context);
  const { filters } = standard;
  const link = openLink(search);

  const month = (name: string, fallback: Month) =>
    link.take(name, fallback, (text) =>
      isMonth(text) && text >= context.extent.start && text <= context.extent.end ? text : null,
    );
  const start = month('from', filters.period.start);
  const end = month('to', filters.period.end);
  if (start > end) {
    link.drop('from', start);
    link.drop('to', end);
  }

  const choices: Partial<Record<ChoiceName, unknown>> = {};
  for (const name of CHOICE_NAMES) {
    const choice = CHOICES[name] as Choice<unknown>;
    const value = link.take<unknown>(name, undefined, (text) => choice.parse(text, context));
    if (value !== undefined) choices[name] = value;
  }

  const view: ViewState = {
    screen: link.take('screen', standard.screen, oneOf(context.screens)),
    filters: {
      period: start > end ? filters.period : { start, end },
      categories: takeList(link, 'cat', filters.categories, CATEGORIES, CATEGORY_GROUPS),
      districts: takeList(link, 'd', filters.districts, context.districts),
      movements: takeList(link, 'mov', filters.movements, MOVEMENTS),
      level: link.take('level', filters.level, oneOf(LEVELS)),
      measure: link.take('measure', filters.measure, oneOf(MEASURES)),
      radius_km: link.take('radius', filters.radius_km, (text) => {
        const km = parseNumber(text, RADIUS_KM.min, RADIUS_KM.max);
        return km === null ? null : Number(km.toFixed(1));
      }),
    },
    map: link.take('map', standard.map, parseMap),
    choices: choices as ViewState['choices'],
  };
  return { view, dropped: link.finish() };
}
