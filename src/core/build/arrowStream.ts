import {
  bool,
  type DataType,
  dictionary,
  float64,
  int8,
  int16,
  int32,
  tableFromArrays,
  tableToIPC,
  utf8,
} from '@uwdata/flechette';
import type { Column } from '../schema/table.ts';
import type { BuiltTable, Value } from './builtTable.ts';

/**
 * A table as one complete, uncompressed Arrow IPC stream. Codes and repeating text are dictionaries in the order of first
 * appearance, with the smallest index type that holds them; the same rows give the same bytes.
 */
export function arrowStream(table: BuiltTable): Uint8Array {
  const types: Record<string, DataType> = {};
  for (const column of table.columns) types[column.name] = typeOf(column, table.values[column.name]!);
  const columns = table.columns.map((column): [string, Value[]] => [
    column.name,
    [...table.values[column.name]!],
  ]);
  const bytes = tableToIPC(tableFromArrays(columns, { types }), { format: 'stream' });
  if (!bytes) throw new Error(`table ${table.name} could not be written as Arrow`);
  return bytes;
}

function typeOf(column: Column, values: readonly Value[]): DataType {
  switch (column.type) {
    case 'integer':
      return int32();
    case 'number':
      return float64();
    case 'boolean':
      return bool();
    default: {
      const distinct = new Set(values).size;
      if (distinct * 2 > values.length) return utf8();
      return dictionary(utf8(), distinct < 128 ? int8() : distinct < 32768 ? int16() : int32());
    }
  }
}
