import { useEffect, useMemo, useState } from 'react';
import { Database } from '#db/Database.ts';
import { DatabaseProvider } from '#db/DatabaseContext.tsx';
import { type Atlas, openAtlas } from '#db/openAtlas.ts';
import { en } from '#i18n/en.ts';
import { I18nProvider } from '#i18n/I18nContext.tsx';
import { facilities } from '#queries/facilities.ts';
import { browserAddress } from '#state/address.ts';
import { createPreferences, openStorage } from '#state/preferences.ts';
import { createStore } from '#state/store.ts';
import { PreferencesContext, usePreferences } from '#state/usePreferences.ts';
import { ViewStoreContext } from '#state/useStore.ts';
import { AtlasContext } from '#views/useAtlas.ts';
import { App } from './App.tsx';
import { CannotOpen } from './CannotOpen.tsx';
import { SCREENS } from './routes.ts';
import { Waiting } from './Waiting.tsx';

/** Where the atlas folder stands beside the page. */
const ATLAS = './atlas/';

const preferences = createPreferences({
  address: browserAddress,
  storage: openStorage(),
  languages: navigator.languages,
});
// Asked for at once: the first picture waits for it and for nothing else.
const firstAtlas = openAtlas(ATLAS);
firstAtlas.catch(() => undefined);

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
    <I18nProvider
      lang={lang}
      digits={digits}
      {...(lang === 'en' ? { initial: en } : {})}
      fallback={<Waiting />}
    >
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
  return atlas ? <Opened atlas={atlas} /> : <Waiting />;
}

function Opened({ atlas }: { readonly atlas: Atlas }) {
  const database = useMemo(() => new Database(atlas), [atlas]);
  const store = useMemo(() => {
    const { extent, districts, origins } = atlas.manifest;
    const offices = atlas.summary.answers.find(({ query }) => query === facilities.name)?.rows ?? [];
    return createStore({
      address: browserAddress,
      context: {
        extent,
        districts,
        origins,
        facilities: offices.map((office) => String(office.facility_id)),
        screens: SCREENS,
      },
    });
  }, [atlas]);
  return (
    <AtlasContext value={atlas}>
      <DatabaseProvider database={database}>
        <ViewStoreContext value={store}>
          <App />
        </ViewStoreContext>
      </DatabaseProvider>
    </AtlasContext>
  );
}
