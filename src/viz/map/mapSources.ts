import { circle } from '@turf/turf';
import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { labelPoint } from './labelPoint.ts';
import { labelIn } from './labelText.ts';
import type { MapContent } from './MapContent.ts';
import type { OriginAnchor } from './originAnchors.ts';
import { PLACE_RANKS } from './placeRanks.ts';
import { dotRadius } from './symbols.ts';

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const feature = (geometry: Geometry, properties: GeoJsonProperties): Feature => ({
  type: 'Feature',
  geometry,
  properties,
});
const pointFeature = (at: { lat: number; lon: number }, properties: GeoJsonProperties): Feature =>
  feature({ type: 'Point', coordinates: [at.lon, at.lat] }, properties);
const source = (data: FeatureCollection, promoteId?: string): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  ...(promoteId ? { promoteId } : {}),
  // The outlines are generalised already; at the tile's default tolerance shared edges would come apart.
  tolerance: 0.1,
});

const RING_STEPS = 128;

/** The map's sources. Every source is always there, empty where there is nothing to draw, so that layers never change. */
export function mapSources(
  content: MapContent,
  origins: readonly OriginAnchor[],
): Record<string, GeoJSONSourceSpecification> {
  const { areas, outerAreas, water, places, points, rings, dots, catchments, language } = content;
  // An origin that is an area of the map has its name there already.
  const named = new Set(areas.features.map(({ properties }) => properties.pcode));
  const most = Math.max(0, ...(dots ?? []).map((dot) => dot.persons));
  return {
    areas: source(areas as FeatureCollection, 'pcode'),
    outer: source((outerAreas ?? collection([])) as FeatureCollection),
    water: source((water ?? collection([])) as FeatureCollection),
    names: source(
      collection(
        areas.features.map(({ geometry, properties }) =>
          pointFeature(labelPoint(geometry), { text: labelIn(language, properties) }),
        ),
      ),
    ),
    places: source(
      collection(
        (places ?? []).flatMap((place) => {
          const rank = PLACE_RANKS[place.place_kind];
          return rank ? [pointFeature(place, { text: labelIn(language, place), rank: rank.rank })] : [];
        }),
      ),
    ),
    points: source(
      collection(
        (points ?? []).map((point) =>
          pointFeature(point, { id: point.id, kind: point.kind, text: point.name }),
        ),
      ),
    ),
    rings: source(
      collection(
        (rings ?? []).map((ring) =>
          feature(circle([ring.lon, ring.lat], ring.radius_km, { steps: RING_STEPS }).geometry, {
            id: ring.id,
          }),
        ),
      ),
    ),
    dots: source(
      collection(
        [...(dots ?? [])]
          .sort((a, b) => b.persons - a.persons)
          .map((dot) =>
            pointFeature(dot, {
              id: dot.id,
              beyond: dot.beyond,
              gained: dot.gained === true,
              radius: dotRadius(dot.persons, most),
            }),
          ),
      ),
    ),
    catchments: source(
      collection(
        (catchments ?? []).map(({ id, office, points: ends }, tone) =>
          feature(
            {
              type: 'MultiLineString',
              coordinates: ends.map((end) => [
                [office.lon, office.lat],
                [end.lon, end.lat],
              ]),
            },
            { id, tone: tone % 4 },
          ),
        ),
      ),
    ),
    origins: source(
      collection(
        origins.map(({ originId, name, beyond, bearing, ...at }) =>
          pointFeature(at, { id: originId, text: named.has(originId) ? '' : name, beyond, bearing }),
        ),
      ),
    ),
  };
}
