import { createContext, useContext, useLayoutEffect, useSyncExternalStore } from 'react';
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

const DARK = '(prefers-color-scheme: dark)';

function subscribeToDevice(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** The theme in force, with `system` resolved. */
export function useTheme(): 'light' | 'dark' {
  const [{ theme }] = usePreferences();
  const dark = useSyncExternalStore(subscribeToDevice, () => matchMedia(DARK).matches);
  return theme === 'system' ? (dark ? 'dark' : 'light') : theme;
}

/**
 * Keeps the document's theme, language and direction with the preferences. Pass the language that is shown, which lags
 * behind the wish until its messages have arrived.
 */
export function useDocumentPreferences(shownLang: Preferences['lang']): void {
  const [preferences] = usePreferences();
  const theme = useTheme();
  useLayoutEffect(() => {
    applyPreferences({ ...preferences, lang: shownLang }, theme === 'dark');
  }, [preferences, shownLang, theme]);
}
