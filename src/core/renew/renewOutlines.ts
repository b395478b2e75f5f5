import { area as areaOf } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology as topologyOf } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { simplifyArcs } from './simplifyArcs.ts';

/** What an outline says of its area; the names are the atlas's own. */
interface Named {
  readonly pcode: string;
  readonly parent_pcode: string;
  readonly name: string;
  readonly name1: string;
}
export type Outline = Feature<Polygon | MultiPolygon>;

/** Degrees by which an outline may be generalised: about 100 m, as the atlas's own outlines are. */
const TOLERANCE = 0.001;

/** New outlines of an atlas, and the land of each area in km². */
export interface RenewedOutlines {
  readonly topology: Topology;
  readonly areas: ReadonlyMap<string, number>;
}

/**
 * Outlines of districts and sub-districts with other borders, generalised to about 100 m with shared borders kept. Sub-districts alone
 * make the districts too, joined from their parts; districts alone leave the sub-districts as they are. Every area of a level must be
 * there, by its code.
 */
export function renewOutlines(
  base: Topology,
  level: 'adm2' | 'adm3',
  outlines: ReadonlyMap<string, Outline>,
): RenewedOutlines {
  const known = (name: 'adm2' | 'adm3') =>
    (feature(base, base.objects[name] as GeometryCollection<Named>).features ?? []) as Feature<
      Polygon | MultiPolygon,
      Named
    >[];
  const renewed = (name: 'adm2' | 'adm3') =>
    known(name).map((one) => ({ ...one, geometry: outlines.get(one.properties.pcode)!.geometry }));
  const collection = (features: readonly Feature<Polygon | MultiPolygon, Named>[]) => ({
    type: 'FeatureCollection' as const,
    features: [...features],
  });
  const full = topologyOf({
    adm2: collection(level === 'adm2' ? renewed('adm2') : []),
    adm3: collection(level === 'adm3' ? renewed('adm3') : known('adm3')),
  }) as unknown as Topology;
  const simple = simplifyArcs(full, TOLERANCE);
  if (level === 'adm3') {
    const parts = simple.objects.adm3 as GeometryCollection<Named>;
    simple.objects.adm2 = {
      type: 'GeometryCollection',
      geometries: known('adm2').map(({ properties }) => ({
        ...mergeArcs(
          simple,
          parts.geometries.filter(
            (one) => (one.properties as Named | undefined)?.parent_pcode === properties.pcode,
          ) as never,
        ),
        properties,
      })),
    };
  }
  const areas = new Map(
    Object.values(simple.objects).flatMap((object) =>
      feature(simple, object as GeometryCollection<Named>).features.map((one): [string, number] => [
        one.properties.pcode,
        Math.round(areaOf(one) / 1e4) / 100,
      ]),
    ),
  );
  return { topology: simple, areas };
}
