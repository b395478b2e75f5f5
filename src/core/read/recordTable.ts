import { type Format, inBatches, type RawTable, type Scalar } from './rawTable.ts';

/** Objects as a table: their keys in the order of first appearance, inner objects as `outer/inner`, lists joined by spaces. */
export function recordTable(
  file: string,
  part: string | null,
  format: Format,
  records: readonly object[],
): RawTable {
  const at = new Map<string, number>();
  const rows = records.map((record) => {
    const row: Scalar[] = [];
    const put = (value: unknown, name: string, depth: number) => {
      if (depth < 6 && typeof value === 'object' && value !== null && !isLeaf(value)) {
        for (const [key, inner] of Object.entries(value))
          put(inner, name ? `${name}/${key}` : key, depth + 1);
        return;
      }
      const column = at.get(name) ?? at.size;
      at.set(name, column);
      row[column] = scalarOf(value);
    };
    put(record, '', 0);
    return row;
  });
  for (const row of rows) for (let k = 0; k < at.size; k++) row[k] ??= null;
  return {
    file,
    part,
    format,
    columns: [...at.keys()].map((name) => ({ name, name1: null, tag: null })),
    about: { headerRow: 0, titles: [] },
    rows: rows.length,
    features: null,
    lost: { characters: 0 },
    batches: (signal) => inBatches(rows, 1, signal),
  };
}

const isLeaf = (value: object): boolean =>
  Array.isArray(value) || value instanceof Date || ArrayBuffer.isView(value);

/** Any value of a library as a plain cell: big whole numbers that fit become numbers, dates ISO text, lists their words. */
export function scalarOf(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return null;
    const text = value.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
  }
  if (Array.isArray(value))
    return value.every((item) => typeof item !== 'object') ? value.join(' ') : JSON.stringify(value);
  if (ArrayBuffer.isView(value)) return null;
  return JSON.stringify(value);
}
