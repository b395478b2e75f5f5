import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Catalog } from '#core/cover.ts';
import type { Manifest } from '#core/manifest.ts';
import type { Summary } from '#core/summary.ts';
import { loadManifest } from './loadManifest.ts';

export interface AreaProperties {
  readonly pcode: string;
  readonly name: string;
  readonly name1: string;
}
export type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties>;
export type AreaCollection = FeatureCollection<Polygon | MultiPolygon, AreaProperties>;

/** The parts of an atlas folder that every screen needs at once: what it holds, and its first picture. */
export interface Atlas {
  /** Address of the folder, with a closing slash. */
  readonly base: string;
  readonly manifest: Manifest;
  readonly catalog: Catalog;
  readonly summary: Summary;
  readonly outlines: { readonly adm2: AreaCollection; readonly adm3: AreaCollection };
}

/** Reads the manifest and the summary of an atlas folder. Throws when either is missing or does not fit the other. */
export async function openAtlas(base: string): Promise<Atlas> {
  const [manifest, summary] = await Promise.all([
    loadManifest(base),
    fetchJson<Summary>(`${base}summary.json`),
  ]);
  return {
    base,
    manifest,
    catalog: manifest,
    summary,
    outlines: { adm2: outlinesOf(summary.outlines, 'adm2'), adm3: outlinesOf(summary.outlines, 'adm3') },
  };
}

/** Reads a JSON file of the atlas; throws with its address when it is not there. */
export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return (await response.json()) as T;
}

function outlinesOf(topology: Topology, level: string): AreaCollection {
  const object = topology.objects[level];
  if (!object) throw new Error(`the summary has no outlines of level ${level}`);
  return feature(topology, object as GeometryCollection<AreaProperties>) as AreaCollection;
}
