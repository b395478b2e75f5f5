import { isMonth } from '../period.ts';
import type { Column, RowOf, Table } from '../schema/table.ts';
import { parseCsv } from './csv.ts';
import type { Problem } from './problems.ts';

/**
 * Reads a CSV file as rows of a table: header, types, codes, empty cells and keys are checked against the schema, and what
 * is wrong is added to `problems` with its row and column. Rows with a problem are left out. A column that may be empty may be absent.
 */
export function readTable<T extends Table>(
  file: string,
  text: string,
  table: T,
  problems: Problem[],
): RowOf<T>[] {
  const [header = [], ...lines] = parseCsv(text);
  const names = table.columns.map((column) => column.name);
  const absent = table.columns
    .filter(({ name, nullable }) => !nullable && !header.includes(name))
    .map(({ name }) => name);
  const unknown = header.filter((name) => !names.includes(name));
  for (const column of absent)
    problems.push({
      file,
      row: 1,
      column,
      says: 'the column is missing',
      fix: `Add it; expected ${names.join(', ')}`,
    });
  for (const column of unknown)
    problems.push({ file, row: 1, column, says: 'the column is not known', fix: 'Remove or rename it' });
  if (absent.length > 0) return [];

  const rows: RowOf<T>[] = [];
  const seen = new Map<string, number>();
  lines.forEach((cells, k) => {
    const row = k + 2;
    if (cells.length !== header.length) {
      const says = `${cells.length} cells where the header has ${header.length}`;
      problems.push({ file, row, says, fix: 'Check for a missing or unquoted comma' });
      return;
    }
    const before = problems.length;
    const values: Record<string, unknown> = {};
    for (const column of table.columns) {
      const value = readValue(cells[header.indexOf(column.name)]?.trim() ?? '', column);
      if (value instanceof Fault)
        problems.push({ file, row, column: column.name, says: value.says, fix: value.fix });
      else values[column.name] = value;
    }
    if (problems.length > before) return;
    const key = table.key.map((name) => values[name]).join(' · ');
    const first = seen.get(key);
    if (first !== undefined) {
      problems.push({
        file,
        row,
        column: table.key.join(' + '),
        says: `"${key}" is already in row ${first}`,
        fix: 'Keep one of the two rows',
      });
      return;
    }
    seen.set(key, row);
    rows.push(values as RowOf<T>);
  });
  return rows;
}

class Fault {
  readonly says: string;
  readonly fix: string;
  constructor(says: string, fix: string) {
    this.says = says;
    this.fix = fix;
  }
}

function readValue(text: string, column: Column): string | number | boolean | null | Fault {
  if (text === '') return column.nullable ? null : new Fault('the cell is empty', 'Give a value');
  switch (column.type) {
    case 'integer':
      return /^-?\d+$/.test(text)
        ? Number(text)
        : new Fault(`"${text}" is not a whole number`, 'Use digits only');
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text)
        ? Number(text)
        : new Fault(`"${text}" is not a number`, 'Use digits and a decimal point');
    case 'boolean':
      return text === 'true' || text === 'false'
        ? text === 'true'
        : new Fault(`"${text}" is not true or false`, 'Use true or false');
    case 'month':
      return isMonth(text) ? text : new Fault(`"${text}" is not a month`, 'Write it as YYYY-MM');
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text)
        ? text
        : new Fault(`"${text}" is not a date`, 'Write it as YYYY-MM-DD');
    default:
      return !column.codes || column.codes.includes(text)
        ? text
        : new Fault(`"${text}" is not a known code`, `Use one of ${column.codes.join(', ')}`);
  }
}
