import type { Feature, Position } from 'geojson';
import { type Format, type RawTable, type Scalar, uniqueNames } from './rawTable.ts';
import { recordTable } from './recordTable.ts';

/** Features as a table: their properties, and `latitude` and `longitude` where they are points. Outlines stay beside the rows. */
export function featureTable(
  file: string,
  part: string | null,
  format: Format,
  features: readonly Feature[],
): RawTable {
  const plain = recordTable(
    file,
    part,
    format,
    features.map((feature) => (typeof feature?.properties === 'object' ? (feature.properties ?? {}) : {})),
  );
  const points = features.map((feature) =>
    feature?.geometry?.type === 'Point' ? feature.geometry.coordinates : null,
  );
  if (points.every((point) => point === null))
    return { ...plain, features: features.some((feature) => feature?.geometry) ? features : null };
  const names = uniqueNames([...plain.columns.map(({ name }) => name), 'latitude', 'longitude']);
  const numbers = points.map((point): Scalar[] => [at(point, 1), at(point, 0)]);
  return {
    ...plain,
    columns: names.map((name) => ({ name, name1: null, tag: null })),
    async *batches(signal) {
      for await (const { first, rows } of plain.batches(signal))
        yield { first, rows: rows.map((row, k) => [...row, ...numbers[first - 1 + k]!]) };
    },
  };
}

const at = (point: Position | null, k: number): number | null => {
  const value = point?.[k];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};
