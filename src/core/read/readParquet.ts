import { allBytes, type InputFile } from './inputFile.ts';
import { footerOf, isSoundFooter } from './parquetFooter.ts';
import { orUnreadable, ReadFault } from './ReadFault.ts';
import type { RawTable, ReadOptions, RowBatch } from './rawTable.ts';
import { scalarOf } from './recordTable.ts';

const ROWS = 65_536;

/** Reads a Parquet file row group by row group, in every usual compression. Inner records and lists become text. */
export async function readParquet(file: InputFile, options: ReadOptions): Promise<RawTable[]> {
  const { limits, onBytes } = options;
  const [{ parquetMetadataAsync, parquetRead }, { compressors }] = await Promise.all([
    import('hyparquet'),
    import('hyparquet-compressors'),
  ]);
  if (file.size > limits.bytes) throw new ReadFault('too_large', file.name);
  const bytes = await allBytes(file);
  const footer = footerOf(bytes);
  if (!footer || !isSoundFooter(footer)) throw new ReadFault('unreadable', file.name);
  const buffer = {
    byteLength: bytes.length,
    slice: (start: number, end?: number) => copyOf(bytes.subarray(start, end)),
  };
  const metadata = await orUnreadable(file.name, () => parquetMetadataAsync(buffer));
  const unpacked = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
  if (!(unpacked <= limits.unpacked)) throw new ReadFault('unpacks_too_large', file.name);
  const top = metadata.schema[0]?.num_children ?? 0;
  const names = topNames(metadata.schema, top);
  const total = Number(metadata.num_rows);
  if (names.length === 0 || !(total >= 0)) throw new ReadFault('no_table', file.name);
  if (names.length > limits.columns) throw new ReadFault('too_many_cells', file.name);
  return [
    {
      file: file.name,
      part: null,
      format: 'parquet',
      columns: names.map((name) => ({ name, name1: null, tag: null })),
      about: { headerRow: 0, titles: [] },
      rows: total,
      features: null,
      lost: { characters: 0 },
      async *batches(signal): AsyncGenerator<RowBatch> {
        for (let start = 0; start < total; start += ROWS) {
          (signal ?? options.signal)?.throwIfAborted();
          const end = Math.min(total, start + ROWS);
          let rows: unknown[][] = [];
          await orUnreadable(file.name, () =>
            parquetRead({
              file: buffer,
              metadata,
              compressors,
              rowStart: start,
              rowEnd: end,
              onComplete: (found) => {
                rows = found;
              },
            }),
          );
          if (rows.length !== end - start) throw new ReadFault('unreadable', file.name, { row: start + 1 });
          onBytes?.(Math.round((file.size * end) / total));
          yield { first: start + 1, rows: rows.map((row) => names.map((_, k) => scalarOf(row[k]))) };
        }
      },
    },
  ];
}

function topNames(schema: readonly { name: string; num_children?: number }[], count: number): string[] {
  const names: string[] = [];
  let at = 1;
  const skip = () => {
    const children = schema[at++]?.num_children ?? 0;
    for (let k = 0; k < children; k++) skip();
  };
  for (let k = 0; k < count && at < schema.length; k++) {
    names.push(schema[at]!.name);
    skip();
  }
  return names;
}

/** A buffer of its own, as the library asks. */
const copyOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer;
