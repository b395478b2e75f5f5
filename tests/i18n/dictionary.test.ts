import { expect, it } from 'vitest';
import { TABLE_NAMES, TABLES } from '#core/schema/tables.ts';
import { loadEvery } from '#i18n/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';

it('says what every table and every column is, in every language', async () => {
  for (const [lang, { tables, columns }] of await loadEvery(dictionary))
    for (const name of TABLE_NAMES) {
      expect(tables[name], `${lang} ${name}`).toBeTruthy();
      for (const column of TABLES[name].columns)
        expect(columns, `${lang} ${name}`).toHaveProperty(column.name);
    }
});
