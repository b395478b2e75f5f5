import { describe, expect, it } from 'vitest';
import { importTable } from '#core/importing/importTable.ts';
import { lackingRoles, prepareTable } from '#core/importing/prepareTable.ts';
import { RecordCounter } from '#core/importing/RecordCounter.ts';
import { codesOf } from '#core/schema/dimensions.ts';
import { countedSchema, recordSchema } from '#core/schema/recordSchema.ts';
import { PROTECTED_NAMES } from '#core/schema/tables.ts';
import type { LineRecord } from '#core/tally.ts';
import { contextOf, csvOf, index, tableOf } from './importing.ts';

const { atlas } = contextOf();

describe.each(PROTECTED_NAMES)('line records of %s in our own columns', (name) => {
  const { columns } = recordSchema(name);
  const rows = Array.from({ length: 30 }, (_, k) =>
    columns.map(({ name: column, type, codes }) => {
      const list = codes ?? (column.endsWith('_pcode') ? codesOf(atlas, name, column) : null);
      if (list && list.length > 0) return list[k % list.length]!;
      if (type === 'date') return `2025-0${(k % 9) + 1}-10`;
      if (type === 'month') return `2025-0${(k % 9) + 1}`;
      if (type === 'year') return '2025';
      if (type === 'integer') return column === 'persons' ? 5 + k : 1 + k;
      return `r${k}`;
    }),
  );

  it('come in whole, and are counted under their keys without ids and days', async () => {
    const raw = await tableOf(csvOf([columns.map((column) => column.name), ...rows]));
    const { guess, format, personal } = await prepareTable(raw, index, { as: name });
    expect([format, personal, lackingRoles(guess.mapping)]).toEqual(['own_table', [], []]);
    const counter = new RecordCounter(name);
    const records: LineRecord[] = [];
    const report = await importTable(raw, guess.mapping, contextOf(), (record) => {
      counter.add(record);
      records.push({ ...record });
    });
    expect(report.findings).toEqual([]);
    expect(report.total).toMatchObject({ rows: 30, used: 30, records: 30 });
    const own = columns.filter(({ personal: isPersonal }) => !isPersonal);
    records.forEach((record, k) => {
      for (const { name: column } of own)
        expect(String(record[column]), column).toBe(
          String(rows[k]![columns.findIndex((one) => one.name === column)]),
        );
    });
    expect(counter.columns).toEqual(
      expect.arrayContaining(countedSchema(name).columns.map((column) => column.name)),
    );
    const counted = counter.columns.at(-1)!;
    const sum = (list: readonly LineRecord[]) =>
      list.reduce((all, row) => all + Number(row[counted] ?? 1), 0);
    expect(sum(counter.rows())).toBe(sum(records));
  });
});
