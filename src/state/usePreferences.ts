import { createContext, useContext, useLayoutEffect, useSyncExternalStore } from 'react';
import type { Lang } from '#i18n/languages.ts';
import { applyPreferences, type PreferenceStore, type Preferences } from './preferences.ts';

/** The preferences of the page; provided once by the app. */
export const PreferencesContext = createContext<PreferenceStore | null>(null);

function usePreferenceStore(): PreferenceStore {
  const store = useContext(PreferencesContext);
  if (!store) throw new Error('preferences are used outside their provider');
  return store;
}

/** The reader's preferences and how to change them: `const [{ theme }, setPreferences] = usePreferences()`. */
export function usePreferences(): readonly [Preferences, PreferenceStore['set']] {
  const store = usePreferenceStore();
  return [useSyncExternalStore(store.subscribe, store.get), store.set];
}

const subscribeTo = (media: string) => (onChange: () => void) => {
  const query = matchMedia(media);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};
const DARK = '(prefers-color-scheme: dark)';
const subscribeToDark = subscribeTo(DARK);
const subscribeToPrint = subscribeTo('print');

/** The theme in force, with `system` resolved; paper is always light. */
function useTheme(): 'light' | 'dark' {
  const [{ theme }] = usePreferences();
  const dark = useSyncExternalStore(subscribeToDark, () => matchMedia(DARK).matches);
  const printing = useSyncExternalStore(subscribeToPrint, () => matchMedia('print').matches);
  if (printing) return 'light';
  return theme === 'system' ? (dark ? 'dark' : 'light') : theme;
}

/**
 * Keeps the document's theme, language and direction with the preferences. Pass the language that is shown, which lags
 * behind the wish until its messages have arrived.
 */
export function useDocumentPreferences(shownLang: Lang): void {
  const theme = useTheme();
  useLayoutEffect(() => applyPreferences({ lang: shownLang, theme }), [shownLang, theme]);
}
