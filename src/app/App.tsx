import { lazy, Suspense, useEffect } from 'react';
import { useDatabase, useDatabaseStatus } from '#db/DatabaseContext.tsx';
import { useI18n } from '#i18n/I18nContext.tsx';
import { useKeys } from '#state/useKeys.ts';
import { useDocumentPreferences } from '#state/usePreferences.ts';
import { useFilters, useView } from '#state/useStore.ts';
import { useAtlas } from '#views/useAtlas.ts';
import styles from './App.module.css';
import { Header } from './Header.tsx';
import { LoadingLine } from './LoadingLine.tsx';
import { Notices } from './Notices.tsx';
import { ROUTES, type ScreenName } from './routes.ts';
import { ScreenBoundary } from './ScreenBoundary.tsx';
import { ScreenTabs } from './ScreenTabs.tsx';
import { keepForOffline } from './serviceWorker.ts';
import { useFirstPicture } from './useFirstPicture.ts';

const NothingHere = lazy(async () => ({ default: (await import('#views/NothingHere.tsx')).NothingHere }));
const FilterBar = lazy(async () => ({ default: (await import('#views/FilterBar.tsx')).FilterBar }));

/** The frame around every screen: header, notices, filters. */
export function App() {
  const { t, lang } = useI18n();
  const database = useDatabase();
  const status = useDatabaseStatus();
  const screen = useView((view) => view.screen) as ScreenName;
  const filters = useFilters();
  const { tables } = useAtlas().manifest;
  useKeys();
  useDocumentPreferences(lang);
  useFirstPicture(filters);
  useEffect(() => {
    document.title = `${t.screens[screen]} · ${t.app.name}`;
  }, [t, screen]);
  useEffect(() => {
    // After the first picture, which does not need it; a fault is told by the status.
    const start = setTimeout(() => void database.start().catch(() => undefined), 50);
    return () => clearTimeout(start);
  }, [database]);
  useEffect(() => {
    if (status.state === 'ready') keepForOffline();
  }, [status.state]);

  const { Screen, needs, ...route } = ROUTES[screen];
  const isEmpty = needs.length > 0 && needs.every((name) => tables[name].rows === 0);
  const shown = isEmpty ? [] : route.filters;
  return (
    <div className={styles.app} data-db={status.state}>
      <a className={styles.skip} href="#content">
        {t.app.skip}
      </a>
      <Header />
      <ScreenTabs screen={screen} />
      <LoadingLine />
      {shown.length > 0 && (
        <div className={styles.filters}>
          <Suspense>
            <FilterBar shown={shown} />
          </Suspense>
        </div>
      )}
      <Notices />
      <main id="content" className={styles.main} tabIndex={-1} data-screen={screen}>
        <ScreenBoundary key={screen}>
          <Suspense fallback={<p className={styles.loading}>{t.app.loading}</p>}>
            {isEmpty ? <NothingHere title={t.screens[screen]} tables={needs} /> : <Screen />}
          </Suspense>
        </ScreenBoundary>
      </main>
    </div>
  );
}
