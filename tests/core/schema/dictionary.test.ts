import { expect, it } from 'vitest';
import { dictionaryDocument, dictionaryEntries } from '#core/schema/dictionary.ts';
import { publishedColumns } from '#core/schema/table.ts';
import { TABLE_NAMES, TABLES } from '#core/schema/tables.ts';
import { loadEvery } from '#i18n/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';
import { LANGS } from '#i18n/languages.ts';

it('the dictionary names every column of every file, and nothing that is never published', () => {
  for (const name of TABLE_NAMES) {
    const entries = dictionaryEntries().filter(({ table }) => table === name);
    expect(entries.map(({ column }) => column)).toEqual(TABLES[name].columns.map((column) => column.name));
    expect(entries.flatMap((entry) => entry.in_files)).toEqual(
      publishedColumns(TABLES[name]).map((column) => column.name),
    );
  }
});

it('tells a protected count by its four columns, its groups of codes and what is sensitive', () => {
  const entry = (column: string) =>
    dictionaryEntries().find((found) => found.table === 'incident' && found.column === column)!;
  expect(entry('count')).toMatchObject({
    protected: true,
    in_files: ['count', 'count_low', 'count_high', 'count_kind'],
  });
  expect(entry('month')).toMatchObject({ key: true, in_files: ['period'] });
  expect(entry('category').groups.violent_dispute).toEqual(['dispute_tribal', 'dispute_other']);
  expect(entry('category').sensitive).toContain('domestic_violence');
  expect(entry('adm2_pcode')).toMatchObject({ codes: [], codes_from: 'districts' });
});

it('has a meaning in every language for every column of the document for machines', async () => {
  const { tables } = dictionaryDocument(await loadEvery(dictionary));
  for (const { table, meaning, columns } of tables) {
    expect(Object.keys(meaning), table).toEqual(LANGS);
    for (const column of columns)
      expect(Object.keys(column.meaning), `${table}.${column.column}`).toEqual(LANGS);
  }
});
