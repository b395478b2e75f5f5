import { useI18n } from '#i18n/I18nContext.tsx';

/** The name of a code of a column in the reader's language; the code itself where there is none. */
export function useCodeNames(): (column: string, code: string) => string {
  const { t } = useI18n();
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = t.codes;
  return (column, code) => codes[column]?.[code] ?? code;
}
