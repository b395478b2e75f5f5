import { DIGITS, type Digits } from '#core/digits.ts';
import { isLang, LANGUAGES, type Lang, matchLang } from '#i18n/languages.ts';
import type { Address } from './address.ts';
import { langParam } from './langParam.ts';
import { STATE_PLACES } from './statePlaces.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What one reader set for every atlas on this device. */
export interface Preferences {
  readonly lang: Lang;
  readonly digits: Digits;
  /** `system` follows the device as it changes. */
  readonly theme: Theme;
}

const STORAGE_KEY = 'aman-atlas.preferences';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/** The device's storage, or null where the browser refuses it; then preferences last as long as the page. */
export function openStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

const oneOf = <T extends string>(codes: readonly T[], value: unknown): T | null =>
  codes.find((code) => code === value) ?? null;

/** What the device keeps, repaired: values that mean nothing are left out. */
export function readStored(storage: Storage | null): Partial<Preferences> {
  let found: unknown;
  try {
    found = JSON.parse(storage?.getItem(STORAGE_KEY) ?? '{}');
  } catch {
    return {};
  }
  const stored = (typeof found === 'object' && found !== null ? found : {}) as Record<string, unknown>;
  const lang = typeof stored.lang === 'string' && isLang(stored.lang) ? stored.lang : null;
  const digits = oneOf(DIGITS, stored.digits);
  const theme = oneOf(THEMES, stored.theme);
  return { ...(lang && { lang }), ...(digits && { digits }), ...(theme && { theme }) };
}

function writeStored(storage: Storage | null, preferences: Preferences): void {
  const kept = Object.entries(preferences).filter(
    ([name]) => STATE_PLACES[name as keyof Preferences] === 'device',
  );
  try {
    storage?.setItem(STORAGE_KEY, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // A full or forbidden storage costs the reader one click on the next visit, not the page.
  }
}

export interface PreferenceStore {
  readonly get: () => Preferences;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly set: (change: Partial<Preferences>) => void;
}

export interface PreferenceOptions {
  readonly address: Address;
  readonly storage: Storage | null;
  /** The languages that the browser asks for, best first. */
  readonly languages: readonly string[];
}

/** Opens the preferences: the link's language first, then the device's, then the browser's. */
export function createPreferences({ address, storage, languages }: PreferenceOptions): PreferenceStore {
  const stored = readStored(storage);
  let current: Preferences = {
    digits: stored.digits ?? 'latn',
    theme: stored.theme ?? 'system',
    lang: langParam.read(address.read()) ?? stored.lang ?? matchLang(languages),
  };
  const listeners = new Set<() => void>();
  // A link that names a language keeps naming the one in use, also in entries that Back returns to.
  const followInLink = () => {
    const search = address.read();
    const named = langParam.read(search);
    if (named !== null && named !== current.lang)
      address.write(langParam.write(search, current.lang), 'replace');
  };
  address.listen(followInLink);
  return {
    get: () => current,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    set(change) {
      current = { ...current, ...change };
      writeStored(storage, current);
      followInLink();
      for (const listener of listeners) listener();
    },
  };
}

/**
 * Puts the language, direction and theme (with `system` resolved) on the document. The direction goes on the body: on the
 * root element it makes the map's engine mirror brackets twice.
 */
export function applyPreferences(
  { lang, theme }: { readonly lang: Lang; readonly theme: 'light' | 'dark' },
  page: Pick<Document, 'documentElement' | 'body'> = document,
): void {
  page.documentElement.lang = lang;
  page.documentElement.dataset.theme = theme;
  page.body.dir = LANGUAGES[lang].dir;
}
