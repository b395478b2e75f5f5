import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Digits } from '#core/digits.ts';
import { type Format, makeFormat } from './format.ts';
import { LANGUAGES, type Lang } from './languages.ts';
import type { Messages } from './messages.ts';

/** What a component needs to speak to its reader. */
export interface I18n {
  readonly t: Messages;
  readonly lang: Lang;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly digits: Digits;
  readonly format: Format;
}

const I18nContext = createContext<I18n | null>(null);

export interface I18nProviderProps {
  readonly lang: Lang;
  readonly digits: Digits;
  /** Messages that are already there for `lang`, so that the first paint does not wait. */
  readonly initial?: Messages;
  /** Shown until the first messages arrive. */
  readonly fallback?: ReactNode;
  /** Called when a language's file does not arrive; the language shown before stays. */
  readonly onError?: (lang: Lang, cause: unknown) => void;
  readonly children: ReactNode;
}

/** Loads a language's messages and hands them down; a change of language keeps the old one until the new one is there. */
export function I18nProvider({ lang, digits, initial, fallback, onError, children }: I18nProviderProps) {
  const [shown, setShown] = useState<{ lang: Lang; t: Messages } | null>(() =>
    initial ? { lang, t: initial } : null,
  );
  const shownLang = shown?.lang;
  useEffect(() => {
    if (shownLang === lang) return;
    let stale = false;
    LANGUAGES[lang].load().then(
      (t) => {
        if (!stale) setShown({ lang, t });
      },
      (cause: unknown) => {
        if (!stale) onError?.(lang, cause);
      },
    );
    return () => {
      stale = true;
    };
  }, [lang, shownLang, onError]);

  const value = useMemo<I18n | null>(() => {
    if (!shown) return null;
    const { locale, dir } = LANGUAGES[shown.lang];
    return {
      t: shown.t,
      lang: shown.lang,
      locale,
      dir,
      digits,
      format: makeFormat(locale, digits, shown.t),
    };
  }, [shown, digits]);

  if (!value) return fallback ?? null;
  return <I18nContext value={value}>{children}</I18nContext>;
}

/** The reader's language: messages, direction and format. Throws outside an `I18nProvider`. */
export function useI18n(): I18n {
  const value = useContext(I18nContext);
  if (!value) throw new Error('useI18n is used outside I18nProvider');
  return value;
}
