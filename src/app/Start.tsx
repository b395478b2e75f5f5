import { lazy, Suspense, useEffect, useState } from 'react';
import { type Atlas, openAtlas } from '#db/openAtlas.ts';
import { I18nProvider } from '#i18n/I18nContext.tsx';
import { LANGUAGES } from '#i18n/languages.ts';
import { browserAddress } from '#state/address.ts';
import { createPreferences, openStorage } from '#state/preferences.ts';
import { PreferencesContext, usePreferences } from '#state/usePreferences.ts';
import { CannotOpen } from './CannotOpen.tsx';
import { ROUTES, screenOf } from './routes.ts';
import { Waiting } from './Waiting.tsx';

/** Where the atlas folder stands beside the page. */
const ATLAS = './atlas/';

const preferences = createPreferences({
  address: browserAddress,
  storage: openStorage(),
  languages: navigator.languages,
});
const loadOpened = () => import('./OpenedAtlas.tsx');
const OpenedAtlas = lazy(async () => ({ default: (await loadOpened()).OpenedAtlas }));

// All at once, since the first picture waits for each of them. Whoever needs one that failed asks again and tells.
const firstAtlas = openAtlas(ATLAS);
const early: readonly Promise<unknown>[] = [
  firstAtlas,
  loadOpened(),
  LANGUAGES[preferences.get().lang].load(),
  ROUTES[screenOf(browserAddress.read())].load(),
];
for (const part of early) part.catch(() => undefined);

/** Opens the atlas and gives language, filters and data to the frame. */
export function Start() {
  return (
    <PreferencesContext value={preferences}>
      <Speaking />
    </PreferencesContext>
  );
}

function Speaking() {
  const [{ lang, digits }] = usePreferences();
  return (
    <I18nProvider lang={lang} digits={digits} fallback={<Waiting />}>
      <Opening />
    </I18nProvider>
  );
}

function Opening() {
  const [opening, setOpening] = useState(firstAtlas);
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let stale = false;
    opening.then(
      (opened) => {
        if (!stale) setAtlas(opened);
      },
      (cause: unknown) => {
        if (!stale) setError(cause);
      },
    );
    return () => {
      stale = true;
    };
  }, [opening]);
  const retry = () => {
    setError(null);
    setOpening(openAtlas(ATLAS));
  };
  if (error) return <CannotOpen error={error} onRetry={retry} />;
  if (!atlas) return <Waiting />;
  return (
    <Suspense fallback={<Waiting />}>
      <OpenedAtlas atlas={atlas} />
    </Suspense>
  );
}
