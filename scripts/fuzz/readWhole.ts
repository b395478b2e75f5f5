import { bytesInput } from '#core/read/inputFile.ts';
import { isBlank, type RawTable, type ReadLimits, type Scalar } from '#core/read/rawTable.ts';
import { readTables } from '#core/read/readTables.ts';

/** Limits in which a small file has ample room, and a bomb has not. */
export const SMALL_LIMITS: ReadLimits = { bytes: 8e6, unpacked: 64e6, cells: 2e6, columns: 2000 };

export interface WholeTable {
  readonly table: RawTable;
  readonly rows: readonly (readonly Scalar[])[];
  /** Number of the first row. */
  readonly first: number;
}

/**
 * Reads all tables of a file to the end. Throws `ReadFault` as the readers do, and an `Error` when a reader breaks its word:
 * row numbers that leave one out, or fewer or more rows than it promised.
 */
export async function readWhole(
  name: string,
  bytes: Uint8Array,
  limits = SMALL_LIMITS,
): Promise<WholeTable[]> {
  const whole: WholeTable[] = [];
  for (const table of await readTables(bytesInput(name, bytes), { limits })) {
    const rows: (readonly Scalar[])[] = [];
    let first = 0;
    for await (const batch of table.batches()) {
      if (rows.length === 0) first = batch.first;
      if (batch.first !== first + rows.length) throw new Error(`${name}: row ${first + rows.length} is lost`);
      rows.push(...batch.rows);
    }
    const filled = rows.filter((row) => !row.every(isBlank)).length;
    if (table.rows !== null && table.rows !== rows.length && table.rows !== filled)
      throw new Error(`${name}: ${rows.length} rows came where ${table.rows} were promised`);
    whole.push({ table, rows, first });
  }
  return whole;
}
