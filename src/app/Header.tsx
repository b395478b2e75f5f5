import { lazy, Suspense } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import { openScreen } from '#state/actions.ts';
import { useAct, useStore, useView } from '#state/useStore.ts';
import { Icon } from '#ui/Icon.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import styles from './Header.module.css';
import { ROUTES, SCREENS } from './routes.ts';

const HeaderTools = lazy(async () => ({ default: (await import('./HeaderTools.tsx')).HeaderTools }));

/** The atlas's name, the screens, and the tools that every screen has. */
export function Header() {
  const { t, lang } = useI18n();
  const { manifest } = useAtlas();
  return (
    <header className={styles.header}>
      <p className={styles.brand}>
        <img src="./icon.svg" alt="" width="32" height="32" />
        <span>
          <strong>{t.app.name}</strong>
          <small>{lang === 'ar' ? manifest.atlas.name1 : manifest.atlas.name}</small>
        </span>
      </p>
      <ScreenNav />
      <div className={styles.tools}>
        <Suspense>
          <HeaderTools />
        </Suspense>
      </div>
    </header>
  );
}

function ScreenNav() {
  const { t } = useI18n();
  const store = useStore();
  const act = useAct();
  const view = useView((state) => state);
  return (
    <nav className={styles.nav} aria-label={t.app.screens}>
      {SCREENS.map((screen) => (
        <a
          key={screen}
          href={store.link({ ...view, screen }) || '?'}
          aria-current={screen === view.screen ? 'page' : undefined}
          onClick={(event) => {
            // A new tab or window is the browser's to open.
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            act(openScreen(screen));
            window.scrollTo({ top: 0 });
          }}
        >
          <Icon name={ROUTES[screen].icon} />
          <span>{t.screens[screen]}</span>
        </a>
      ))}
    </nav>
  );
}
