import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Catalog } from '#core/cover.ts';
import { defaultFilters } from '#core/filters.ts';
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

const serverFetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);

/** The parts of an atlas folder that every screen needs at once: what it holds, and its first picture. */
export interface Atlas {
  /** Address of the folder, with a closing slash. */
  readonly base: string;
  /** How its files are had: from the page's own server, or from memory. */
  readonly fetch: typeof globalThis.fetch;
  readonly manifest: Manifest;
  readonly catalog: Catalog;
  readonly summary: Summary;
  readonly outlines: { readonly adm2: AreaCollection; readonly adm3: AreaCollection };
}

/**
 * Reads the manifest and the summary of an atlas folder. A summary that is missing, broken or of another release costs the
 * early picture only: outlines then come from their own file. Throws when the manifest or the outlines cannot be had.
 */
export async function openAtlas(base: string, fetch: typeof globalThis.fetch = serverFetch): Promise<Atlas> {
  const early = fetchJson<Summary>(`${base}summary.json`, fetch).catch(() => null);
  const manifest = await loadManifest(base, fetch);
  const found = await early;
  const fits = found !== null && found.data_version === manifest.data_version;
  const summary = fits ? found : await plainSummary(base, manifest, fetch);
  const { outlines } = summary;
  return {
    base,
    fetch,
    manifest,
    catalog: manifest,
    summary,
    outlines: { adm2: outlinesOf(outlines, 'adm2'), adm3: outlinesOf(outlines, 'adm3') },
  };
}

/** What stands in for a summary: the outlines, and no answers. */
async function plainSummary(
  base: string,
  manifest: Manifest,
  fetch: typeof globalThis.fetch,
): Promise<Summary> {
  return {
    data_version: manifest.data_version,
    filters: defaultFilters(manifest.extent),
    outlines: await fetchJson<Topology>(base + manifest.files.areas.file, fetch),
    answers: [],
    // A radius that nobody asks for, so that no screen takes these zeros for an answer.
    coverage: { radius_km: 0, persons: 0, persons_covered: 0, by_adm2: {} },
  };
}

/** Reads a JSON file of the atlas; throws with its address when it is not there. */
export async function fetchJson<T>(url: string, fetch: typeof globalThis.fetch = serverFetch): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return (await response.json()) as T;
}

function outlinesOf(topology: Topology, level: string): AreaCollection {
  const object = topology.objects[level];
  if (!object) throw new Error(`the atlas has no outlines of level ${level}`);
  return feature(topology, object as GeometryCollection<AreaProperties>) as AreaCollection;
}
