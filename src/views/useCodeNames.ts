import { useMemo } from 'react';
import { useBook } from '#i18n/book.ts';
import { type CodeNames, codeNames } from '#i18n/codes/codeNames.ts';
import { dictionary as dictionaryBook } from '#i18n/dictionary/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { initiativesBook } from '#i18n/initiatives/book.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { requestsBook } from '#i18n/requests/book.ts';

/** Names of codes of any table in the reader's language; the same function until that changes. Suspends like a book. */
export function useCodeNames(): CodeNames {
  const { t: frame } = useI18n();
  const dictionary = useBook(dictionaryBook);
  const programme = useBook(programmeBook);
  const initiatives = useBook(initiativesBook);
  const requests = useBook(requestsBook);
  return useMemo(
    () => codeNames({ frame, dictionary, programme, initiatives, requests }),
    [frame, dictionary, programme, initiatives, requests],
  );
}
