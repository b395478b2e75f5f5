import { describe, expect, expectTypeOf, it } from 'vitest';
import { CELL_KINDS } from '#core/cell.ts';
import { cellColumns, defineTable, publishedColumns, type RowOf, TOTAL } from '#core/schema/table.ts';
import { TABLE_NAMES, TABLES } from '#core/schema/tables.ts';

const sample = defineTable({
  name: 'sample',
  key: ['place', 'month'],
  columns: [
    { name: 'place', type: 'code', codes: ['north', 'south'] },
    { name: 'month', type: 'month' },
    { name: 'case_number', type: 'text', personal: true },
    { name: 'note', type: 'text', nullable: true },
    { name: 'open', type: 'boolean' },
    { name: 'cases', type: 'integer', unit: 'cases', count: 'records' },
  ],
});

describe('publishedColumns', () => {
  it('turns months to periods and counts to cells, and drops what names a person', () => {
    expect(publishedColumns(sample)).toEqual([
      { name: 'place', type: 'code', codes: ['north', 'south'] },
      { name: 'period', type: 'period' },
      { name: 'note', type: 'text', nullable: true },
      { name: 'open', type: 'boolean' },
      { name: 'cases', type: 'integer', unit: 'cases', nullable: true },
      { name: 'cases_low', type: 'integer', unit: 'cases', nullable: true },
      { name: 'cases_high', type: 'integer', unit: 'cases', nullable: true },
      { name: 'cases_kind', type: 'code', codes: [...CELL_KINDS] },
    ]);
    expect(cellColumns('cases')).toEqual({
      value: 'cases',
      low: 'cases_low',
      high: 'cases_high',
      kind: 'cases_kind',
    });
  });
  it('gives rows their types', () => {
    expectTypeOf<RowOf<typeof sample>>().toEqualTypeOf<{
      place: 'north' | 'south';
      month: string;
      case_number: string;
      note: string | null;
      open: boolean;
      cases: number;
    }>();
  });
});

describe.each(TABLE_NAMES)('table %s', (name) => {
  const table = TABLES[name];
  const columns = table.columns.map((column) => column.name as string);
  it('is named as listed, with each column once', () => {
    expect(table.name).toBe(name);
    expect(new Set(columns).size).toBe(columns.length);
    for (const column of columns) expect(column).toMatch(/^[a-z][a-z0-9_]*$/);
  });
  it('has a key of its own columns, none of them empty or a count', () => {
    expect(table.key.length).toBeGreaterThan(0);
    for (const key of table.key) {
      const column = table.columns.find((candidate) => candidate.name === key);
      expect(column, key).toBeDefined();
      expect(column && ('nullable' in column || 'count' in column), key).toBe(false);
    }
  });
  it('publishes columns that do not collide, and codes that are not the total', () => {
    const published = publishedColumns(table);
    expect(new Set(published.map((column) => column.name)).size).toBe(published.length);
    expect(published.some((column) => column.personal)).toBe(false);
    for (const column of published) expect(column.codes ?? []).not.toContain(TOTAL);
  });
});
