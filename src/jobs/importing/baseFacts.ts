import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { arrowRows } from '#core/build/arrowRows.ts';
import type { ComparedAtlas } from '#core/checks/comparison.ts';
import { type AreaLocator, areaLocator } from '#core/places/areaAt.ts';
import { gazetteerOf } from '#core/places/gazetteerOf.ts';
import { type PlaceIndex, placeIndex } from '#core/places/placeIndex.ts';
import type { AreaRow } from '#core/schema/area.ts';
import type { LocalityRow } from '#core/schema/locality.ts';
import type { PlaceRow } from '#core/schema/place.ts';
import type { PopulationRow } from '#core/schema/population.ts';
import type { BaseAtlas } from './importJob.ts';

/** The names and outlines of an atlas, ready for finding the district of a row. */
export function baseFacts({ manifest, files }: BaseAtlas): {
  index: PlaceIndex;
  locator: AreaLocator;
  compared: ComparedAtlas;
} {
  const rows = <Row>(table: 'area' | 'locality' | 'place' | 'population') =>
    arrowRows<Row>(files.get(manifest.tables[table].file)!);
  const topology = JSON.parse(new TextDecoder().decode(files.get(manifest.files.areas.file))) as Topology;
  const { features } = feature(topology, topology.objects.adm2 as GeometryCollection) as FeatureCollection;
  const population = rows<PopulationRow>('population');
  return {
    compared: { adm1_pcode: manifest.atlas.adm1_pcode, districts: manifest.districts, population },
    index: placeIndex(
      gazetteerOf(rows<AreaRow>('area'), rows<LocalityRow>('locality'), rows<PlaceRow>('place'), population),
    ),
    locator: areaLocator(features as Feature<Polygon | MultiPolygon, { pcode: string }>[]),
  };
}
