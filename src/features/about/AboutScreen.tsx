import { useI18n } from '#i18n/I18nContext.tsx';
import { FactList } from '#ui/FactList.tsx';
import grid from '#views/Screen.module.css';
import { useAtlas } from '#views/useAtlas.ts';
import styles from './AboutScreen.module.css';
import { FigureList } from './FigureList.tsx';
import { ProtectionNote } from './ProtectionNote.tsx';
import { TableList } from './TableList.tsx';

/** What the atlas holds, where it comes from, and how people are protected. */
export function AboutScreen() {
  const { t, format } = useI18n();
  const { manifest } = useAtlas();
  return (
    <div className={grid.screen}>
      <header>
        <h1 className={grid.title}>{t.about.title}</h1>
        <p className={grid.lead}>{t.about.lead}</p>
      </header>
      <section className={`${styles.card} ${grid.half}`}>
        <h2>{t.about.version}</h2>
        <FactList
          facts={[
            [t.about.version, <code key="version">{manifest.data_version}</code>],
            [t.about.asOf, format.date(manifest.atlas.as_of)],
            [t.filters.period, format.period(manifest.extent)],
          ]}
        />
        <p>{t.about.modelled}</p>
        <p>{t.map.boundary}</p>
      </section>
      <section className={`${styles.card} ${grid.half}`}>
        <h2>{t.about.illustrative}</h2>
        <p>{t.provenance.illustrativeNotice}</p>
        <p>{t.about.illustrativeText}</p>
      </section>
      <ProtectionNote />
      <TableList />
      <FigureList />
    </div>
  );
}
