import { useMemo } from 'react';
import type { DictionaryEntry } from '#core/schema/dictionary.ts';
import { useBook } from '#i18n/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';
import { useCodeNames } from '#views/useCodeNames.ts';

/** What an entry of the dictionary is called in the reader's language. */
export interface EntryWords {
  readonly table: (entry: DictionaryEntry) => string;
  readonly meaning: (entry: DictionaryEntry) => string;
  /** Every code with its name where it has one, or the list that the codes come from. */
  readonly codes: (entry: DictionaryEntry) => string;
  readonly marks: (entry: DictionaryEntry) => string;
}

/** The words of entries; the same functions until the language changes. */
export function useEntryWords(): EntryWords {
  const nameOf = useCodeNames();
  const { tables, columns, screen: w } = useBook(dictionary);
  return useMemo(() => {
    const meanings: Readonly<Record<string, string>> = columns;
    const codeText = (table: string, column: string, code: string) => {
      const name = nameOf(table, column, code);
      return name ? `${code} (${name})` : code;
    };
    return {
      table: ({ table }) => tables[table],
      meaning: ({ column }) => meanings[column] ?? '',
      codes: ({ table, column, codes, codes_from, groups }) =>
        codes_from
          ? codes_from === 'districts'
            ? w.fromDistricts
            : w.fromOrigins
          : [...codes, ...Object.keys(groups)].map((code) => codeText(table, column, code)).join(', '),
      marks: (entry) =>
        [entry.key && w.key, entry.nullable && w.nullable, entry.protected && w.protected]
          .filter(Boolean)
          .join(', '),
    };
  }, [nameOf, tables, columns, w]);
}
