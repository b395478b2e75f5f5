import { useEffect, useMemo } from 'react';
import { Database } from '#db/Database.ts';
import { DatabaseProvider } from '#db/DatabaseContext.tsx';
import type { Atlas } from '#db/openAtlas.ts';
import { facilities } from '#queries/facilities.ts';
import { browserAddress } from '#state/address.ts';
import { createStore } from '#state/store.ts';
import { ViewStoreContext } from '#state/useStore.ts';
import { ScreensContext } from '#views/screensContext.ts';
import { AtlasContext } from '#views/useAtlas.ts';
import { App } from './App.tsx';
import { ROUTES, SCREENS } from './routes.ts';

const PARTS = Object.fromEntries(SCREENS.map((screen) => [screen, ROUTES[screen].Screen]));

/** Gives an opened atlas, its database and the view in the link to the frame. */
export function OpenedAtlas({ atlas }: { readonly atlas: Atlas }) {
  const database = useMemo(() => new Database(atlas), [atlas]);
  useEffect(() => () => database.close(), [database]);
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
          <ScreensContext value={PARTS}>
            <App />
          </ScreensContext>
        </ViewStoreContext>
      </DatabaseProvider>
    </AtlasContext>
  );
}
