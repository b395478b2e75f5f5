import { describe, expect, it } from 'vitest';
import { type Cell, exact, missing, rounded, suppressed } from '#core/cell.ts';
import { type DataColumn, firstDirection, sortRows } from '#ui/dataColumn.ts';
import { tableCsv } from '#ui/tableCsv.ts';

interface Row {
  readonly name: string;
  readonly count: Cell;
  readonly area: number | null;
}
const name: DataColumn<Row> = { id: 'adm2_name', label: 'District', kind: 'text', value: (row) => row.name };
const count: DataColumn<Row> = { id: 'count', label: 'Cases', kind: 'cell', value: (row) => row.count };
const area: DataColumn<Row> = { id: 'area', label: 'Area', kind: 'number', value: (row) => row.area };
const rows: Row[] = [
  { name: 'Unit 10', count: suppressed(1, 4), area: null },
  { name: 'Unit 9', count: exact(0), area: 2 },
  { name: 'unit 1', count: missing('not-collected'), area: 1 },
  { name: 'Unit 2', count: rounded(10, 6, 14), area: 3 },
];
const names = (column: DataColumn<Row>, direction: 'ascending' | 'descending') =>
  sortRows(rows, column, direction, 'en').map((row) => row.name);

describe('sortRows', () => {
  it('keeps withheld and absent cells last in either direction, and zero among the numbers', () => {
    expect(names(count, 'descending')).toEqual(['Unit 2', 'Unit 9', 'Unit 10', 'unit 1']);
    expect(names(count, 'ascending')).toEqual(['Unit 9', 'Unit 2', 'Unit 10', 'unit 1']);
  });
  it('sorts text as people count', () => {
    expect(names(name, 'ascending')).toEqual(['unit 1', 'Unit 2', 'Unit 9', 'Unit 10']);
  });
  it('keeps absent numbers last in either direction', () => {
    expect(names(area, 'descending').at(-1)).toBe('Unit 10');
    expect(names(area, 'ascending').at(-1)).toBe('Unit 10');
  });
  it('begins with the largest number and the first name', () => {
    expect([firstDirection(count), firstDirection(name)]).toEqual(['descending', 'ascending']);
  });
});

describe('tableCsv', () => {
  it('lets no cell leave without its doubt', () => {
    expect(tableCsv([name, count], rows)).toBe(
      [
        'adm2_name,count,count_low,count_high,count_kind,count_reason',
        'Unit 10,,1,4,suppressed,',
        'Unit 9,0,0,0,exact,',
        'unit 1,,,,missing,not-collected',
        'Unit 2,10,6,14,rounded,',
        '',
      ].join('\r\n'),
    );
  });
  it('quotes separators and disarms formulas', () => {
    const text: DataColumn<string> = { id: 'note', label: 'Note', kind: 'text', value: (row) => row };
    expect(tableCsv([text], ['a, "b"', '=1+1', 'line\nbreak'])).toBe(
      'note\r\n"a, ""b"""\r\n\'=1+1\r\n"line\nbreak"\r\n',
    );
  });
});
