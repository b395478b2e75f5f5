import { use } from 'react';
import { useI18n } from './I18nContext.tsx';
import { LANGS, type Lang } from './languages.ts';
import type { Widen } from './messages.ts';

/**
 * The words of one feature in every language, fetched with the feature and not with the first paint. `English` is the type
 * of its English file, whose shape every other language fills: a missing or misspelt key does not compile.
 */
export interface Book<English> {
  readonly load: (lang: Lang) => Promise<Widen<English>>;
}

/** Makes a book from one loader per language. Each file arrives once; one that failed is asked for again. */
export function defineBook<English>(
  loaders: { readonly en: () => Promise<English> } & Readonly<
    Record<Exclude<Lang, 'en'>, () => Promise<NoInfer<Widen<English>>>>
  >,
): Book<English> {
  const fetched = new Map<Lang, Promise<Widen<English>>>();
  return {
    load(lang) {
      let words = fetched.get(lang);
      if (!words) {
        words = loaders[lang]() as Promise<Widen<English>>;
        fetched.set(lang, words);
        words.catch(() => fetched.delete(lang));
      }
      return words;
    },
  };
}

/** The words of a book in the reader's language. Suspends until they are there, so it belongs below a `Suspense`. */
export function useBook<English>(book: Book<English>): Widen<English> {
  return use(book.load(useI18n().lang));
}

/** A book in every language, for tests that compare them. */
export const loadEvery = async <English>(book: Book<English>): Promise<Map<Lang, Widen<English>>> =>
  new Map(await Promise.all(LANGS.map(async (lang) => [lang, await book.load(lang)] as const)));
