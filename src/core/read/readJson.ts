import type { FeatureCollection } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import { featureTable } from './featureTable.ts';
import { allBytes, type InputFile } from './inputFile.ts';
import { orUnreadable, ReadFault } from './ReadFault.ts';
import type { RawTable, ReadOptions } from './rawTable.ts';
import { recordTable } from './recordTable.ts';
import { decodeText } from './textEncoding.ts';

/**
 * Reads JSON: a list of records (bare, or under a name such as `data` or `results`), one record a line (NDJSON), GeoJSON or
 * TopoJSON (one table per object). Throws `ReadFault` when it is broken or holds no records.
 */
export async function readJson(file: InputFile, { limits, signal }: ReadOptions): Promise<RawTable[]> {
  if (file.size > limits.bytes) throw new ReadFault('too_large', file.name);
  const { text } = decodeText(await allBytes(file));
  signal?.throwIfAborted();
  const lines = ndjsonOf(text);
  if (lines) return [recordTable(file.name, null, 'ndjson', lines)];
  const value = await orUnreadable(file.name, () => JSON.parse(text) as unknown);
  if (isObject(value) && value.type === 'Topology')
    return topojsonTables(file.name, value as unknown as Topology);
  if (isObject(value) && (value.type === 'FeatureCollection' || value.type === 'Feature')) {
    const features = value.type === 'Feature' ? [value] : value.features;
    if (!Array.isArray(features) || !features.every(isObject)) throw new ReadFault('unreadable', file.name);
    return [featureTable(file.name, null, 'geojson', features as unknown as FeatureCollection['features'])];
  }
  const records = recordsOf(value);
  if (!records) throw new ReadFault('no_table', file.name);
  return [recordTable(file.name, null, 'json', records)];
}

/** One object a line; null when the text is something else. */
function ndjsonOf(text: string): object[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines[0]!.trim().endsWith('}') || !lines[1]!.trim().startsWith('{')) return null;
  const records: object[] = [];
  for (const line of lines) {
    try {
      const value: unknown = JSON.parse(line);
      if (!isObject(value)) return null;
      records.push(value);
    } catch {
      return null;
    }
  }
  return records;
}

/** The list of records in a JSON value: itself, or the longest list of objects one level down. */
function recordsOf(value: unknown): object[] | null {
  const lists = Array.isArray(value)
    ? [value]
    : isObject(value)
      ? Object.values(value).filter(Array.isArray)
      : [];
  const best = lists
    .filter((list: unknown[]) => list.length > 0 && list.every(isObject))
    .sort((a: unknown[], b: unknown[]) => b.length - a.length)[0];
  return (best as object[] | undefined) ?? null;
}

async function topojsonTables(file: string, topology: Topology): Promise<RawTable[]> {
  const { feature } = await import('topojson-client');
  const tables = await orUnreadable(file, () =>
    Object.entries(topology.objects ?? {}).flatMap(([name, object]) => {
      const found = feature(topology, object as GeometryObject) as unknown as FeatureCollection;
      const features = found.type === 'FeatureCollection' ? found.features : [found as never];
      return features.length > 0 ? [featureTable(file, name, 'topojson', features)] : [];
    }),
  );
  if (tables.length === 0) throw new ReadFault('no_layer', file);
  return tables;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
