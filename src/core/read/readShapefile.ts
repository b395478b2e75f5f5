import { featureTable } from './featureTable.ts';
import type { InputFile } from './inputFile.ts';
import { orUnreadable, ReadFault } from './ReadFault.ts';
import type { RawTable, ReadOptions } from './rawTable.ts';
import { unzip } from './zipEntries.ts';

const PART = /\.(shp|dbf|prj|cpg)$/i;

/** Reads a zipped shapefile, one table per layer, in degrees (its .prj is followed) and in its own character set (.cpg). */
export async function readShapefile(file: InputFile, { limits, signal }: ReadOptions): Promise<RawTable[]> {
  const found = await unzip(file, limits, (name) => PART.test(name) && !name.includes('__MACOSX'));
  const parts = new Map(
    [...found].map(([name, bytes]) => [name.replace(PART, (end) => end.toLowerCase()), bytes]),
  );
  const layers = [...parts.keys()].filter((name) => name.endsWith('.shp')).map((name) => name.slice(0, -4));
  if (layers.length === 0) throw new ReadFault('no_layer', file.name);
  const { combine, parseDbf, parseShp } = await import('shpjs');
  const text = (name: string) => {
    const bytes = parts.get(name);
    return bytes && new TextDecoder().decode(bytes).trim();
  };
  return orUnreadable(file.name, () =>
    layers.map((layer) => {
      signal?.throwIfAborted();
      const dbf = parts.get(`${layer}.dbf`);
      const shapes = parseShp(parts.get(`${layer}.shp`)!, text(`${layer}.prj`));
      const records = dbf && parseDbf(dbf, text(`${layer}.cpg`));
      // A broken index may promise more records than there are shapes.
      if (records && records.length !== shapes.length) throw new ReadFault('unreadable', file.name);
      const { features } = combine([shapes, records]);
      const name = layer.split('/').at(-1)!;
      return featureTable(file.name, layers.length > 1 ? name : null, 'shapefile', features);
    }),
  );
}
