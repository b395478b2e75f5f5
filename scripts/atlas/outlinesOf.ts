import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The outlines of the districts of an atlas, each with its code. */
export function outlinesOf(topology: Topology): Feature<Polygon | MultiPolygon, { pcode: string }>[] {
  const { features } = feature(topology, topology.objects.adm2 as GeometryCollection) as FeatureCollection;
  return features as Feature<Polygon | MultiPolygon, { pcode: string }>[];
}
