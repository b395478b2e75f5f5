import type { Messages } from './messages.ts';

export interface Language {
  /** The language's name in itself, as its readers look for it. */
  readonly name: string;
  /** BCP 47 tag for `Intl`; the region decides month names and separators. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly load: () => Promise<Messages>;
}

/** Every language of the interface. To add one: its message file, and one line here. */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en-GB', dir: 'ltr', load: async () => (await import('./en.ts')).en },
  ar: { name: 'العربية', locale: 'ar-IQ', dir: 'rtl', load: async () => (await import('./ar.ts')).ar },
  de: { name: 'Deutsch', locale: 'de-DE', dir: 'ltr', load: async () => (await import('./de.ts')).de },
} as const satisfies Record<string, Language>;

export type Lang = keyof typeof LANGUAGES;
export const LANGS = Object.keys(LANGUAGES) as Lang[];
const DEFAULT_LANG: Lang = 'en';

export const isLang = (text: string): text is Lang => Object.hasOwn(LANGUAGES, text);

/** The first of the reader's languages (BCP 47 tags, best first) that the interface speaks. */
export function matchLang(wanted: readonly string[]): Lang {
  for (const tag of wanted) {
    const code = tag.toLowerCase().split('-')[0] ?? '';
    if (isLang(code)) return code;
  }
  return DEFAULT_LANG;
}
