import { type Cell, missing } from '#core/cell.ts';
import { type ClassScale, classOf } from '#core/classes.ts';
import type { LatLon } from '#core/geo.ts';
import { drawing, type SvgNode, svg } from '#core/report/svg.ts';
import { arcPath } from './arcCurve.ts';
import { flowsOf } from './flows.ts';
import { labelPoint } from './labelPoint.ts';
import type { AreaFeatures, MapArc, Ramp } from './MapContent.ts';
import { originAnchors } from './originAnchors.ts';
import { boxAround, type Measure, placeLabels } from './placeLabels.ts';
import { boundsAround, fitView, projectionOf } from './projection.ts';
import { rampTokens } from './rampTokens.ts';
import { svgPath } from './svgPath.ts';

/** A map as it is printed: finished data, words and all. */
export interface PrintMap {
  readonly areas: AreaFeatures;
  readonly values: ReadonlyMap<string, Cell>;
  readonly scale: ClassScale;
  readonly ramp: Ramp;
  /** Offices; one that a plan adds (`new`) is named and drawn in a colour of its own, bridges are left out. */
  readonly points: readonly (LatLon & { readonly name: string; readonly kind?: string })[];
  /** Flows over the areas; none where the map shows none. */
  readonly arcs?: readonly MapArc[];
  readonly nameOf: (pcode: string) => string;
  readonly legend: {
    readonly title: string;
    readonly classes: readonly string[];
    /** These are said only where an area has none, is withheld or has no data. */
    readonly zero: string;
    readonly suppressed: string;
    readonly missing: string;
    /** Said only where one stands on the map; those that a plan adds are named. */
    readonly offices: string;
  };
  readonly dir: 'ltr' | 'rtl';
}

/** The light colours of the page (ui/tokens.css), since paper has no theme and a file no style sheet. */
const PRINTED: Readonly<Record<string, string>> = {
  'disputes-1': '#fdeee2',
  'disputes-2': '#fbd5b7',
  'disputes-3': '#f5ae82',
  'disputes-4': '#e8824f',
  'disputes-5': '#cf5a2a',
  'disputes-6': '#a23d17',
  'disputes-7': '#6e270d',
  'arrivals-1': '#e6f1f8',
  'arrivals-2': '#c3ddee',
  'arrivals-3': '#93c1e0',
  'arrivals-4': '#5c9dcb',
  'arrivals-5': '#2f77ae',
  'arrivals-6': '#1a5688',
  'arrivals-7': '#0d3559',
  'coverage-1': '#f3ecf7',
  'coverage-2': '#dfcdea',
  'coverage-3': '#c3a5d8',
  'coverage-4': '#a27bc2',
  'coverage-5': '#7f54a6',
  'coverage-6': '#603a83',
  'coverage-7': '#40235b',
  'fall-3': '#1b7268',
  'fall-2': '#5ab0a4',
  'fall-1': '#bfe0da',
  same: '#f1f1ec',
  'rise-1': '#f3d9ae',
  'rise-2': '#d69a45',
  'rise-3': '#96590f',
};
const SIZE = { width: 640, height: 420 };
const LEGEND = 170;
const OFFICE = '#0b5c63';
const FONT = 'Noto Sans, Noto Sans Arabic, Arial, sans-serif';

/** The same wherever the map is drawn, so that it is the same file. */
const guessWidth: Measure = (words, size) => words.length * size * 0.56;

/** Draws a choropleth as one vector picture, 640 × 420: areas, names, offices, legend. Withheld areas are hatched, missing dotted. */
export function printMap(map: PrintMap): SvgNode {
  const { areas, values, scale, ramp, points, nameOf, legend, dir } = map;
  const rtl = dir === 'rtl';
  const geometries = areas.features.map(({ geometry }) => geometry);
  const side = { top: 8, bottom: 8, left: rtl ? 8 : LEGEND, right: rtl ? LEGEND : 8 };
  const bounds = boundsAround(geometries);
  const origins = originAnchors(map.arcs ?? [], bounds, SIZE);
  const projection = projectionOf(fitView(boundsAround(geometries, origins), SIZE, side), SIZE);
  const colours = rampTokens(ramp, scale.steps).map((token) => PRINTED[token]!);
  const classAt = (pcode: string) => classOf(scale, values.get(pcode) ?? missing('not-collected'));
  const fillOf = (pcode: string) => {
    const found = classAt(pcode);
    return typeof found === 'number' ? colours[found]! : found === 'zero' ? '#ffffff' : `url(#${found})`;
  };
  const shapes = areas.features.map(({ properties, geometry }) =>
    svg('path', {
      d: svgPath(geometry, projection),
      fill: fillOf(properties.pcode),
      stroke: '#46524f',
      'stroke-width': 0.8,
    }),
  );
  const flows = flowsOf(map.arcs ?? [], origins, []).map(({ from, to, width, opacity }) =>
    svg('path', {
      d: arcPath(projection.project(...from), projection.project(...to)),
      fill: 'none',
      stroke: '#0b5c63',
      'stroke-width': width,
      'stroke-opacity': Number(opacity.toFixed(2)),
      'stroke-linecap': 'round',
    }),
  );
  const from = origins.map((origin) => {
    const [x, y] = projection.project(origin.lon, origin.lat);
    return text(Math.min(Math.max(x, 40), SIZE.width - 40), Math.max(y, 14), origin.name, {
      anchor: 'middle',
      size: 10,
      halo: true,
    });
  });
  const offices = points
    .filter(({ kind }) => kind !== 'bridge' && kind !== 'closedBridge')
    .map(({ lat, lon, kind, name }) => {
      const [x, y] = projection.project(lon, lat);
      return { x, y, name, isNew: kind === 'new', half: kind === 'new' ? 5.5 : 4 };
    });
  const marks = offices.map(({ x, y, isNew, half }) =>
    officeMark(x, y, half, isNew ? PRINTED['arrivals-5']! : OFFICE),
  );
  const wish = { bold: false, clear: 0 };
  const names = placeLabels(
    [
      ...offices
        .filter(({ isNew }) => isNew)
        .map(({ x, y, name, half }) => ({
          ...wish,
          id: name,
          text: name,
          x,
          y,
          size: 10,
          at: 'beside' as const,
          clear: half,
        })),
      ...areas.features.map(({ properties: { pcode }, geometry }) => {
        const point = labelPoint(geometry);
        const [x, y] = projection.project(point.lon, point.lat);
        return { ...wish, id: pcode, text: nameOf(pcode), x, y, size: 12, at: 'centre' as const };
      }),
    ],
    SIZE,
    guessWidth,
    offices.filter(({ isNew }) => !isNew).map(({ x, y, half }) => boxAround(x, y, 2 * half, 2 * half)),
  ).map(({ cx, cy, text: words, size }) =>
    text(cx, cy + size * 0.35, words, { anchor: 'middle', size, halo: true }),
  );
  const shown = new Set<unknown>([
    ...areas.features.map(({ properties }) => classAt(properties.pcode)),
    ...offices.map(({ isNew }) => (isNew ? 'new' : 'office')),
  ]);
  return drawing(
    SIZE.width,
    SIZE.height,
    svg('defs', {}, ...(shown.has('suppressed') ? [hatch()] : []), ...(shown.has('missing') ? [dots()] : [])),
    ...shapes,
    ...flows,
    ...marks,
    ...from,
    ...names,
    ...drawLegend(colours, legend, shown, rtl),
  );
}

function drawLegend(
  colours: readonly string[],
  legend: PrintMap['legend'],
  shown: ReadonlySet<unknown>,
  rtl: boolean,
): SvgNode[] {
  const edge = rtl ? SIZE.width - 8 : 8;
  const x = (offset: number, width = 0) => (rtl ? edge - offset - width : edge + offset);
  const anchor = rtl ? 'end' : 'start';
  const rows = [
    ...(shown.has('zero') ? [['#ffffff', legend.zero] as const] : []),
    ...colours.map((colour, k) => [colour, legend.classes[k] ?? ''] as const),
    ...(['suppressed', 'missing'] as const)
      .filter((gap) => shown.has(gap))
      .map((gap) => [`url(#${gap})`, legend[gap]] as const),
  ];
  const words = (k: number, said: string) => text(x(26), 23 + k * 22, said, { anchor, size: 11 });
  return [
    ...rows.flatMap(([fill, said], k) => [
      svg('rect', {
        x: x(0, 18),
        y: 12 + k * 22,
        width: 18,
        height: 14,
        fill,
        stroke: '#46524f',
        'stroke-width': 0.6,
      }),
      words(k, said),
    ]),
    ...(shown.has('office')
      ? [officeMark(x(9), 19 + rows.length * 22, 4, OFFICE), words(rows.length, legend.offices)]
      : []),
  ];
}

const officeMark = (x: number, y: number, half: number, fill: string): SvgNode =>
  svg('rect', {
    x: x - half,
    y: y - half,
    width: 2 * half,
    height: 2 * half,
    fill,
    stroke: '#ffffff',
    'stroke-width': 1.5,
  });

const text = (
  x: number,
  y: number,
  words: string,
  { anchor, size, halo = false }: { anchor: string; size: number; halo?: boolean },
): SvgNode =>
  svg(
    'text',
    {
      x: Number(x.toFixed(1)),
      y: Number(y.toFixed(1)),
      'text-anchor': anchor,
      'font-size': size,
      'font-family': FONT,
      fill: '#17201f',
      ...(halo
        ? { stroke: '#ffffff', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
        : {}),
    },
    words,
  );

const hatch = () =>
  svg(
    'pattern',
    { id: 'suppressed', width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
    svg('rect', { width: 6, height: 6, fill: '#e9ebe8' }),
    svg('path', { d: 'M0 6L6 0', stroke: '#8b938f', 'stroke-width': 1.2 }),
  );

const dots = () =>
  svg(
    'pattern',
    { id: 'missing', width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
    svg('rect', { width: 6, height: 6, fill: '#f6f7f5' }),
    svg('circle', { cx: 2, cy: 2, r: 1, fill: '#a3aaa6' }),
  );
