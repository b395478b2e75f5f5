import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Bridge } from '#core/cost/bridge.ts';
import { type LandGrid, landGrid } from '#core/cost/landGrid.ts';
import type { LatLon } from '#core/geo.ts';

const FOLDER = resolve(import.meta.dirname, '../../data/reference');
const textOf = (file: string) => readFileSync(resolve(FOLDER, file), 'utf8');
const rowsOf = <T>(file: string): T[] =>
  Papa.parse<T>(textOf(file), { header: true, dynamicTyping: true, skipEmptyLines: true }).data;

/** The governorate's bridges, as the reference table has them. */
export const basraBridges = (): Bridge[] => rowsOf<Bridge>('bridge.csv');

/** The land grid of the governorate from the reference tables alone: districts, water, bridges, towns and localities. */
export function basraGrid(bridges: readonly Bridge[] = basraBridges()): LandGrid {
  const topology = JSON.parse(textOf('areas.topojson')) as Topology<{ adm2: GeometryCollection }>;
  const places = rowsOf<LatLon & { place_kind: string }>('place.csv');
  return landGrid({
    outlines: feature(topology, topology.objects.adm2),
    water: JSON.parse(textOf('water.json')) as FeatureCollection,
    bridges,
    urban: places.filter(({ place_kind }) => !['village', 'airport'].includes(place_kind)),
    inhabited: rowsOf<LatLon>('locality.csv'),
  });
}
