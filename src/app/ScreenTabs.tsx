import { useI18n } from '#i18n/I18nContext.tsx';
import { ROUTES, type ScreenName, screensOf } from './routes.ts';
import { ScreenLink } from './ScreenLink.tsx';
import styles from './ScreenTabs.module.css';

/** The screens of the present group, one row below the header; nothing where the group has only one. */
export function ScreenTabs({ screen }: { readonly screen: ScreenName }) {
  const { t } = useI18n();
  const { group } = ROUTES[screen];
  const screens = screensOf(group);
  if (screens.length < 2) return null;
  return (
    <nav className={styles.tabs} aria-label={t.groups[group]}>
      {screens.map((name) => (
        <ScreenLink key={name} screen={name} current={name === screen}>
          {t.screens[name]}
        </ScreenLink>
      ))}
    </nav>
  );
}
