import { allBytes, type InputFile } from './inputFile.ts';
import { orUnreadable, ReadFault } from './ReadFault.ts';
import type { RawTable, ReadOptions, RowBatch } from './rawTable.ts';
import { scalarOf } from './recordTable.ts';

const ROWS = 16_384;

/** Reads an Arrow file or stream. Throws `ReadFault` when it breaks off or uses a type that has no plain value. */
export async function readArrow(file: InputFile, { limits }: ReadOptions): Promise<RawTable[]> {
  if (file.size > limits.bytes) throw new ReadFault('too_large', file.name);
  const { tableFromIPC } = await import('@uwdata/flechette');
  const bytes = await allBytes(file);
  const table = await orUnreadable(file.name, () => tableFromIPC(bytes, { useDate: true }));
  const names = table.names.map(String);
  if (!Number.isSafeInteger(table.numRows) || table.numRows < 0) throw new ReadFault('unreadable', file.name);
  if (names.length === 0) throw new ReadFault('no_table', file.name);
  if (names.length > limits.columns || table.numRows > limits.cells * 4)
    throw new ReadFault('too_many_cells', file.name);
  const columns = names.map((_, k) => table.getChildAt(k));
  return [
    {
      file: file.name,
      part: null,
      format: 'arrow',
      columns: names.map((name) => ({ name, name1: null, tag: null })),
      about: { headerRow: 0, titles: [] },
      rows: table.numRows,
      features: null,
      lost: { characters: 0 },
      async *batches(signal): AsyncGenerator<RowBatch> {
        for (let start = 0; start < table.numRows; start += ROWS) {
          signal?.throwIfAborted();
          const length = Math.min(ROWS, table.numRows - start);
          const rows = await orUnreadable(file.name, () =>
            Array.from({ length }, (_, k) => columns.map((column) => scalarOf(column.at(start + k)))),
          );
          yield { first: start + 1, rows };
        }
      },
    },
  ];
}
