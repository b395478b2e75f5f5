import { lazy, Suspense } from 'react';
import { I18nProvider } from '#i18n/I18nContext.tsx';
import { LANGUAGES } from '#i18n/languages.ts';
import { browserAddress } from '#state/address.ts';
import { createPreferences, openStorage } from '#state/preferences.ts';
import { PreferencesContext, usePreferences } from '#state/usePreferences.ts';
import { AtlasSwitchContext } from '#views/useAtlasSwitch.ts';
import { CannotOpen } from './CannotOpen.tsx';
import { ROUTES, screenOf } from './routes.ts';
import { openFirst, useOpening } from './useOpening.ts';
import { Waiting } from './Waiting.tsx';

const preferences = createPreferences({
  address: browserAddress,
  storage: openStorage(),
  languages: navigator.languages,
});
const loadOpened = () => import('./OpenedAtlas.tsx');
const OpenedAtlas = lazy(async () => ({ default: (await loadOpened()).OpenedAtlas }));

// All at once, since the first picture waits for each of them. Whoever needs one that failed asks again and tells.
const firstAtlas = openFirst();
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
  const [{ atlas, error, doors }, retry] = useOpening(firstAtlas);
  if (error) return <CannotOpen error={error} onRetry={retry} />;
  if (!atlas) return <Waiting />;
  return (
    <Suspense fallback={<Waiting />}>
      <AtlasSwitchContext value={doors}>
        <OpenedAtlas key={atlas.manifest.data_version} atlas={atlas} />
      </AtlasSwitchContext>
    </Suspense>
  );
}
