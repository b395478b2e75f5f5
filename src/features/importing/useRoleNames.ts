import { useBook } from '#i18n/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';
import { importingBook } from '#i18n/importing/book.ts';

/** The name of a field or column in the reader's language: the short one of the import, else that of the dictionary. */
export function useRoleNames(): (role: string) => string {
  const { roles } = useBook(importingBook);
  const { columns } = useBook(dictionary);
  const short: Readonly<Record<string, string>> = {
    ...roles,
    adm2_pcode: roles.adm2,
    origin_pcode: roles.origin_adm1,
  };
  const long: Readonly<Record<string, string>> = columns;
  return (role) => short[role] ?? long[role] ?? role;
}
