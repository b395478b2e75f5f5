import { expect, it } from 'vitest';
import { dictionaryEntries } from '#core/schema/dictionary.ts';
import { TABLE_NAMES, TABLES } from '#core/schema/tables.ts';
import { loadEvery } from '#i18n/book.ts';
import { codeNames } from '#i18n/codes/codeNames.ts';
import { dictionary } from '#i18n/dictionary/book.ts';
import { initiativesBook } from '#i18n/initiatives/book.ts';
import { LANGS, LANGUAGES } from '#i18n/languages.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { requestsBook } from '#i18n/requests/book.ts';

it('says what every table and every column is, in every language', async () => {
  for (const [lang, { tables, columns }] of await loadEvery(dictionary))
    for (const name of TABLE_NAMES) {
      expect(tables[name], `${lang} ${name}`).toBeTruthy();
      for (const column of TABLES[name].columns)
        expect(columns, `${lang} ${name}`).toHaveProperty(column.name);
    }
});

it('has words for every code, in every language', async () => {
  for (const lang of LANGS) {
    const nameOf = codeNames({
      frame: await LANGUAGES[lang].load(),
      dictionary: await dictionary.load(lang),
      programme: await programmeBook.load(lang),
      initiatives: await initiativesBook.load(lang),
      requests: await requestsBook.load(lang),
    });
    const bare = dictionaryEntries().flatMap(({ table, column, codes, groups }) =>
      [...codes, ...Object.keys(groups)]
        .filter((code) => !nameOf(table, column, code))
        .map((code) => `${lang} ${table}.${column} ${code}`),
    );
    expect(bare).toEqual([]);
  }
});
