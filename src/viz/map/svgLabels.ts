import { labelPoint } from './labelPoint.ts';
import { labelIn } from './labelText.ts';
import type { MapContent, MapView } from './MapContent.ts';
import type { OriginAnchor } from './originAnchors.ts';
import { boxAround, type LabelWish, type Measure, type PlacedLabel, placeLabels } from './placeLabels.ts';
import { PLACE_RANKS } from './placeRanks.ts';
import type { Projection, Size } from './projection.ts';
import { SHIELD_SIZE } from './symbols.ts';

const PLACE_CLEAR = 3;
const ORIGIN_CLEAR = 6;

/** The names that the simple map shows at a view: origins and areas first, then places by rank. Offices keep their room. */
export function svgLabels(
  content: MapContent,
  origins: readonly OriginAnchor[],
  view: MapView,
  size: Size,
  projection: Projection,
  compact: boolean,
): readonly PlacedLabel[] {
  const at = (lon: number, lat: number) => {
    const [x, y] = projection.project(lon, lat);
    return { x, y };
  };
  const areaSize = compact ? 10 : content.areas.features.length > 10 ? 10.5 : 12;
  const wishes: LabelWish[] = [
    ...origins
      .filter(({ originId }) => content.areas.features.every((area) => area.properties.pcode !== originId))
      .map((origin) => ({
        id: `origin/${origin.originId}`,
        text: origin.name,
        ...at(origin.lon, origin.lat),
        size: 12,
        bold: false,
        at: 'beside' as const,
        clear: ORIGIN_CLEAR,
      })),
    ...content.areas.features.map(({ geometry, properties }) => {
      const point = labelPoint(geometry);
      return {
        id: `area/${properties.pcode}`,
        text: labelIn(content.language, properties),
        ...at(point.lon, point.lat),
        size: areaSize,
        bold: true,
        at: 'centre' as const,
        clear: 0,
      };
    }),
    ...(compact ? [] : (content.places ?? []))
      .map((place) => ({ place, rank: PLACE_RANKS[place.place_kind] }))
      .filter(({ rank }) => rank && view.zoom >= rank.minZoom)
      .sort((a, b) => a.rank!.rank - b.rank!.rank)
      .map(({ place, rank }) => ({
        id: `place/${place.name}/${place.lat}`,
        text: labelIn(content.language, place),
        ...at(place.lon, place.lat),
        size: rank!.size,
        bold: false,
        at: 'beside' as const,
        clear: PLACE_CLEAR,
      })),
  ];
  const offices = (content.points ?? []).map((point) => {
    const { x, y } = at(point.lon, point.lat);
    return boxAround(x, y, SHIELD_SIZE[point.kind] * 0.9, SHIELD_SIZE[point.kind]);
  });
  return placeLabels(wishes, size, measureText, offices);
}

let context: CanvasRenderingContext2D | null | undefined;

/** Measures in the page's own font; without a canvas it guesses from the number of letters. */
const measureText: Measure = (text, size, bold) => {
  context ??= typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.56;
  context.font = `${bold ? 600 : 400} ${size}px ${getComputedStyle(document.body).fontFamily || 'sans-serif'}`;
  return context.measureText(text).width;
};
