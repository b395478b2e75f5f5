import sqlWasm from 'sql.js/dist/sql-wasm.wasm?url';
import type { FileTable } from '#core/planning/fileTable.ts';
import { blobInput } from '#core/read/inputFile.ts';
import { ReadFault } from '#core/read/ReadFault.ts';
import { BROWSER_LIMITS, type Scalar } from '#core/read/rawTable.ts';
import { readTables } from '#core/read/readTables.ts';
import { serveJob } from '../serveJob.ts';

serveJob<File, never, FileTable>(async (file) => {
  const tables = await readTables(blobInput(file.name, file), { limits: BROWSER_LIMITS, sqlWasm });
  let largest: FileTable | null = null;
  for (const table of tables) {
    const rows: (readonly Scalar[])[] = [];
    let first_row = table.about.headerRow + 1;
    for await (const batch of table.batches()) {
      if (rows.length === 0) first_row = batch.first;
      rows.push(...batch.rows);
    }
    const columns = table.columns.map(({ name }) => name);
    if (rows.length > (largest?.rows.length ?? 0))
      largest = { file: file.name, columns, rows, first_row, features: table.features };
  }
  if (!largest) throw new ReadFault('no_table', file.name);
  return largest;
});
