import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { fillExpression, whenState } from './fillExpression.ts';
import type { MapColours } from './mapColours.ts';
import { BOLD, REGULAR } from './mapFonts.ts';
import { PLACE_RANKS } from './placeRanks.ts';
import { DOT_ZOOM } from './symbols.ts';

/** Layers that the pointer can hit, topmost first. */
export const HIT_LAYERS = ['points', 'dots', 'areas'] as const;

const byZoom = (...stops: readonly (number | ExpressionSpecification)[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;

const grown = (radius: ExpressionSpecification): ExpressionSpecification =>
  byZoom(...DOT_ZOOM.flatMap(([zoom, growth]) => [zoom, ['*', radius, growth] as ExpressionSpecification]));

/** The map's layers from the ground up. `dense`: many small areas, whose names are set smaller. */
export function mapLayers(colours: MapColours, dense: boolean): LayerSpecification[] {
  const { of } = colours;
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const halo = { 'text-color': of('map-label'), 'text-halo-color': of('map-halo'), 'text-halo-width': 1.6 };
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': of('map-ground') } },
    {
      id: 'coast',
      type: 'line',
      source: 'water',
      filter: ['==', ['get', 'kind'], 'coastline'],
      layout: round,
      paint: { 'line-color': of('map-water'), 'line-width': 1.1, 'line-opacity': 0.6 },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: 'water',
      filter: ['==', ['get', 'kind'], 'lakes'],
      paint: { 'fill-color': of('map-water'), 'fill-opacity': 0.55 },
    },
    {
      // Lies under the fills, so that only its outer half shows: a quiet edge around the whole atlas.
      id: 'edge',
      type: 'line',
      source: 'areas',
      layout: round,
      paint: { 'line-color': of('line-strong'), 'line-width': 3 },
    },
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      paint: {
        'fill-color': fillExpression({
          classes: colours.classes,
          zero: of('zero'),
          ground: of('missing-ground'),
        }),
        'fill-antialias': false,
      },
    },
    ...(['suppressed', 'missing'] as const).map(
      (kind): LayerSpecification => ({
        id: kind,
        type: 'fill',
        source: 'areas',
        paint: { 'fill-pattern': kind, 'fill-opacity': whenState('class', kind) },
      }),
    ),
    {
      id: 'dimmed',
      type: 'fill',
      source: 'areas',
      paint: { 'fill-color': of('map-ground'), 'fill-opacity': whenState('dimmed', true, 0.5) },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'water',
      filter: ['==', ['get', 'kind'], 'rivers'],
      layout: round,
      paint: {
        'line-color': of('map-water'),
        'line-width': byZoom(6, 0.8, 9, 1.8, 12, 4),
        'line-opacity': 0.9,
      },
    },
    {
      id: 'lines',
      type: 'line',
      source: 'areas',
      layout: round,
      paint: { 'line-color': of('map-line'), 'line-width': byZoom(6, 1.6, 10, 2.4) },
    },
    {
      // Parts neighbours that are both pale, where the light line cannot.
      id: 'hairlines',
      type: 'line',
      source: 'areas',
      layout: round,
      paint: { 'line-color': of('map-line-strong'), 'line-width': 0.7, 'line-opacity': 0.3 },
    },
    {
      id: 'outer-lines',
      type: 'line',
      source: 'outer',
      layout: round,
      paint: {
        'line-color': of('map-line-strong'),
        'line-width': byZoom(6, 0.8, 10, 1.8),
        'line-opacity': 0.55,
      },
    },
    {
      id: 'catchments',
      type: 'line',
      source: 'catchments',
      paint: {
        'line-color': [
          'match',
          ['get', 'tone'],
          0,
          of('accent'),
          1,
          of('coverage-5'),
          2,
          of('rise-3'),
          of('arrivals-6'),
        ],
        'line-width': byZoom(7, 0.6, 11, 1.2),
        'line-opacity': 0.55,
      },
    },
    {
      id: 'dots',
      type: 'circle',
      source: 'dots',
      paint: {
        'circle-radius': grown(['get', 'radius']),
        'circle-color': [
          'case',
          ['get', 'gained'],
          of('arrivals-5'),
          ['get', 'beyond'],
          of('rise-3'),
          of('accent'),
        ],
        'circle-opacity': ['case', ['get', 'gained'], 0.75, ['get', 'beyond'], 0.5, 0.3],
        'circle-stroke-color': of('map-halo'),
        'circle-stroke-width': 0.3,
      },
    },
    {
      id: 'rings',
      type: 'fill',
      source: 'rings',
      paint: { 'fill-color': of('accent'), 'fill-opacity': 0.12 },
    },
    {
      id: 'ring-casing',
      type: 'line',
      source: 'rings',
      paint: { 'line-color': of('map-halo'), 'line-width': 3.2, 'line-opacity': 0.7 },
    },
    {
      id: 'ring-lines',
      type: 'line',
      source: 'rings',
      paint: { 'line-color': of('accent'), 'line-width': 1.6, 'line-dasharray': [3, 2] },
    },
    {
      id: 'hovered',
      type: 'line',
      source: 'areas',
      layout: round,
      paint: {
        'line-color': of('map-line-strong'),
        'line-width': 1.8,
        'line-opacity': whenState('hovered', true),
      },
    },
    {
      id: 'selected-casing',
      type: 'line',
      source: 'areas',
      layout: round,
      paint: { 'line-color': of('map-halo'), 'line-width': 5.5, 'line-opacity': whenState('selected', true) },
    },
    {
      id: 'selected',
      type: 'line',
      source: 'areas',
      layout: round,
      paint: {
        'line-color': of('map-line-strong'),
        'line-width': 2.8,
        'line-opacity': whenState('selected', true),
      },
    },
    ...placeLayers(of, halo),
    {
      id: 'names',
      type: 'symbol',
      source: 'names',
      layout: {
        'text-field': ['get', 'text'],
        'text-font': BOLD,
        'text-size': dense ? byZoom(7, 10.5, 9, 12, 12, 15) : byZoom(7, 11.5, 9, 13.5, 12, 17),
        'text-max-width': 9,
        'text-padding': 3,
        // Out of the way of an office or an origin at the same spot.
        'text-variable-anchor': ['center', 'top', 'bottom', 'right', 'left'],
        'text-radial-offset': 0.7,
      },
      paint: halo,
    },
    {
      id: 'origins',
      type: 'symbol',
      source: 'origins',
      layout: {
        'icon-image': ['case', ['get', 'beyond'], 'arrow', 'origin'],
        'icon-rotate': ['case', ['get', 'beyond'], ['get', 'bearing'], 0],
        'icon-allow-overlap': true,
        'text-field': ['get', 'text'],
        'text-font': REGULAR,
        'text-size': 12,
        'text-variable-anchor': ['bottom', 'left', 'right', 'top'],
        'text-radial-offset': 0.7,
        'text-optional': true,
      },
      paint: halo,
    },
    {
      id: 'points',
      type: 'symbol',
      source: 'points',
      layout: {
        'icon-image': ['concat', 'shield-', ['get', 'kind']],
        'icon-allow-overlap': true,
        'symbol-sort-key': [
          'match',
          ['get', 'kind'],
          'new',
          4,
          'main',
          3,
          'office',
          2,
          'planned',
          2,
          'bridge',
          0,
          'closedBridge',
          0,
          1,
        ],
        'text-field': ['step', ['zoom'], '', 10, ['get', 'text']],
        'text-font': BOLD,
        'text-size': 12,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.2,
        'text-optional': true,
      },
      paint: { ...halo, 'text-color': of('accent') },
    },
  ];
}

type Halo = { 'text-color': string; 'text-halo-color': string; 'text-halo-width': number };

/**
 * One layer a rank, since only a layer's `minzoom` knows zooms between whole numbers. The first rank comes last: the topmost
 * layer is placed first and keeps its place.
 */
const placeLayers = (of: MapColours['of'], halo: Halo): LayerSpecification[] =>
  Object.values(PLACE_RANKS)
    .filter((rank) => rank !== undefined)
    .sort((a, b) => b.rank - a.rank)
    .map(({ rank, minZoom, size }) => ({
      id: `places-${rank}`,
      type: 'symbol',
      source: 'places',
      minzoom: minZoom,
      filter: ['==', ['get', 'rank'], rank],
      layout: {
        'icon-image': 'place',
        'text-field': ['get', 'text'],
        'text-font': REGULAR,
        'text-size': size,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.5,
        'text-justify': 'auto',
      },
      paint: { ...halo, 'text-color': of('ink-soft') },
    }));
