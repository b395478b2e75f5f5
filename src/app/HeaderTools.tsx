import { useState } from 'react';
import { DIGITS } from '#core/digits.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { LANGS, LANGUAGES, type Lang } from '#i18n/languages.ts';
import { absoluteLink } from '#state/address.ts';
import { THEMES } from '#state/preferences.ts';
import { usePreferences } from '#state/usePreferences.ts';
import { useSnapshot, useStore } from '#state/useStore.ts';
import { copyText } from '#ui/copyText.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { Popover } from '#ui/Popover.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import styles from './Header.module.css';

/** Undo, redo, the link to this view, language, digits and theme. */
export function HeaderTools() {
  const { t, lang } = useI18n();
  const store = useStore();
  const canUndo = useSnapshot((snapshot) => snapshot.canUndo);
  const canRedo = useSnapshot((snapshot) => snapshot.canRedo);
  const [copied, setCopied] = useState(false);
  const [{ digits, theme }, setPreferences] = usePreferences();
  const copyLink = async () => {
    setCopied(await copyText(absoluteLink(store.link())));
    setTimeout(() => setCopied(false), 2500);
  };
  return (
    <>
      <IconButton
        icon="undo"
        label={t.app.undo}
        hint={t.filters.undoHint}
        disabled={!canUndo}
        onClick={store.undo}
      />
      <IconButton
        icon="redo"
        label={t.app.redo}
        hint={t.filters.redoHint}
        disabled={!canRedo}
        onClick={store.redo}
      />
      <IconButton
        className={styles.link ?? ''}
        icon={copied ? 'check' : 'link'}
        label={copied ? t.app.linkCopied : t.app.copyLink}
        onClick={() => void copyLink()}
      />
      <select
        className={styles.language}
        aria-label={t.app.language}
        value={lang}
        onChange={(event) => setPreferences({ lang: event.target.value as Lang })}
      >
        {LANGS.map((code) => (
          <option key={code} value={code} lang={code}>
            {LANGUAGES[code].name}
          </option>
        ))}
      </select>
      <Popover
        label={t.app.settings}
        align="end"
        trigger={(props) => <IconButton icon="sun" label={t.app.settings} {...props} />}
      >
        <div className={styles.settings}>
          <SegmentedControl
            label={t.app.theme}
            value={theme}
            options={THEMES.map((value) => ({
              value,
              label: { system: t.app.themeSystem, light: t.app.themeLight, dark: t.app.themeDark }[value],
            }))}
            onChange={(value) => setPreferences({ theme: value })}
          />
          <SegmentedControl
            label={t.app.digits}
            value={digits}
            options={DIGITS.map((value) => ({ value, label: value === 'latn' ? '123' : '١٢٣' }))}
            onChange={(value) => setPreferences({ digits: value })}
          />
        </div>
      </Popover>
    </>
  );
}
