import { lazy, Suspense } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import { useView } from '#state/useStore.ts';
import { Icon } from '#ui/Icon.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import styles from './Header.module.css';
import { GROUP_NAMES, GROUPS, ROUTES, type ScreenName, screensOf } from './routes.ts';
import { ScreenLink } from './ScreenLink.tsx';

const HeaderTools = lazy(async () => ({ default: (await import('./HeaderTools.tsx')).HeaderTools }));

/** The atlas's name, the groups of screens, and the tools that every screen has. */
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
      <GroupNav />
      <div className={styles.tools}>
        <Suspense>
          <HeaderTools />
        </Suspense>
      </div>
    </header>
  );
}

function GroupNav() {
  const { t } = useI18n();
  const screen = useView((state) => state.screen) as ScreenName;
  return (
    <nav className={styles.nav} aria-label={t.app.screens}>
      {GROUP_NAMES.map((group) => (
        <ScreenLink key={group} screen={screensOf(group)[0]!} current={ROUTES[screen].group === group}>
          <Icon name={GROUPS[group]} />
          <span>{t.groups[group]}</span>
        </ScreenLink>
      ))}
    </nav>
  );
}
