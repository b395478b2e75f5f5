import { findHeader, HEADER_ROWS } from './findHeader.ts';
import { allBytes, type InputFile } from './inputFile.ts';
import { orUnreadable, ReadFault } from './ReadFault.ts';
import { inBatches, isBlank, type RawTable, type ReadOptions, type Scalar } from './rawTable.ts';
import { guardZip, zipEntries } from './zipEntries.ts';

interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/**
 * Reads a workbook, one table per sheet that has a header and a row of data: title rows, merged cells (filled in), headers in
 * two languages. Throws `ReadFault` when it is encrypted, broken, larger than the limits, or without any table.
 */
export async function readXlsx(file: InputFile, { limits, signal }: ReadOptions): Promise<RawTable[]> {
  if (file.size > limits.bytes) throw new ReadFault('too_large', file.name);
  const bytes = await allBytes(file);
  const entries = zipEntries(bytes);
  if (!entries) throw new ReadFault('unreadable', file.name);
  guardZip(file.name, entries, limits);
  const { readXlsx: read } = await import('hucre/xlsx');
  signal?.throwIfAborted();
  const workbook = await orUnreadable(file.name, () => read(bytes));
  const several = workbook.sheets.length > 1;
  const tables = workbook.sheets.flatMap((sheet): RawTable[] => {
    const grid = sheet.rows.map((row) => row.map(toScalar));
    fillMerged(grid, sheet.merges ?? []);
    const header = findHeader(grid.slice(0, HEADER_ROWS));
    if (!header || grid.length <= header.dataAt) return [];
    const rows = grid.slice(header.dataAt);
    if (rows.length * header.columns.length > limits.cells || header.columns.length > limits.columns)
      throw new ReadFault('too_many_cells', file.name);
    return [
      {
        file: file.name,
        part: several ? sheet.name : null,
        format: 'xlsx',
        columns: header.columns,
        about: { headerRow: header.at + 1, titles: header.titles },
        rows: rows.filter((row) => !row.every(isBlank)).length,
        features: null,
        lost: { characters: 0 },
        batches: (stop) => inBatches(rows, header.dataAt + 1, stop),
      },
    ];
  });
  if (tables.length === 0) throw new ReadFault('no_table', file.name);
  return tables;
}

/** A workbook's cell as plain value; dates as ISO text, since they have no zone. Formula errors are empty. */
function toScalar(cell: unknown): Scalar {
  if (cell === null || cell === undefined) return null;
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return null;
    const text = cell.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
  }
  if (typeof cell === 'string')
    return /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(cell) ? null : cell;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell === 'boolean') return cell;
  const { text } = cell as { text?: unknown };
  return typeof text === 'string' ? text : null;
}

/** Gives every cell of a merged range its value; a title that spans the sheet stays in one place. */
function fillMerged(grid: Scalar[][], merges: readonly Merge[]): void {
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = grid[startRow]?.[startCol] ?? null;
    const width = grid[startRow]?.length ?? 0;
    if (value === null || (startCol === 0 && endCol - startCol + 1 >= width && width > 2)) continue;
    for (let row = startRow; row <= endRow && row < grid.length; row++)
      for (let column = startCol; column <= endCol && column < grid[row]!.length; column++)
        grid[row]![column] = value;
  }
}
