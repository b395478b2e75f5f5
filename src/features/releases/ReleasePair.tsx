import { useState } from 'react';
import { checkRelease } from '#core/build/checkRelease.ts';
import type { Manifest } from '#core/manifest.ts';
import { migrateRelease } from '#core/releases/migrateRelease.ts';
import { manifestOf } from '#core/releases/openedRelease.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { releasesBook } from '#i18n/releases/book.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { FactList } from '#ui/FactList.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ReleaseDoors } from '#views/ReleaseDoors.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import { holdRelease, useOtherRelease } from './otherRelease.ts';
import styles from './ReleasesScreen.module.css';
import { isLater } from './useComparison.ts';

/** The two releases, the earlier one first, and the doors by which the other one is opened. */
export function ReleasePair() {
  const w = useBook(releasesBook);
  const { format } = useI18n();
  const { base, fetch, manifest } = useAtlas();
  const other = useOtherRelease();
  const [problem, setProblem] = useState<string | null>(null);
  const { follows } = manifest;
  const take = (files: ReadonlyMap<string, Uint8Array>) => {
    const present = migrateRelease(files);
    setProblem(null);
    holdRelease({ manifest: manifestOf(present), files: present });
  };
  const openNamed = async (file: string) => {
    try {
      const response = await fetch(base + file);
      if (!response.ok) return setProblem(file);
      const files = await (await import('#files/atlasZip.ts')).unzipAtlas(await response.blob());
      const wrong = checkRelease(files);
      if (wrong === null) take(files);
      else setProblem(wrong);
    } catch {
      setProblem(file);
    }
  };
  const later = other !== null && isLater(other.manifest, manifest);
  const sides = [
    <Release key="open" title={w.thisAtlas} manifest={manifest} />,
    other ? (
      <Release key="other" title={later ? w.later : w.earlier} manifest={other.manifest} />
    ) : (
      <section key="other" className={styles.release} data-empty>
        <h3>{w.earlier}</h3>
        <p>{w.none}</p>
      </section>
    ),
  ];
  return (
    <Card title={w.pair} subtitle={w.pairHint}>
      <div className={styles.stack}>
        <div className={styles.pair}>{later ? sides : sides.reverse()}</div>
        {follows && (
          <p className={styles.soft}>
            {fill(w.follows, { version: follows.data_version, month: format.month(follows.end) })}
            {other && ` ${other.manifest.data_version === follows.data_version ? w.isNamed : w.isNotNamed}`}
          </p>
        )}
        {other && other.manifest.data_version === manifest.data_version && (
          <p className={styles.soft}>{w.sameVersion}</p>
        )}
        {other && other.manifest.atlas.id !== manifest.atlas.id && (
          <Notice tone="warn">{w.otherAtlas}</Notice>
        )}
        {problem && <Notice tone="error">{fill(w.notARelease, { problem })}</Notice>}
        <div className={styles.actions}>
          {follows?.file && (
            <Button size="s" variant="primary" onClick={() => void openNamed(follows.file!.file)}>
              {w.openNamed}
            </Button>
          )}
          <ReleaseDoors
            zipLabel={w.openZip}
            folderLabel={w.openFolder}
            onFiles={take}
            onProblem={setProblem}
          />
          {other && (
            <Button size="s" variant="quiet" icon="close" onClick={() => holdRelease(null)}>
              {w.letGo}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}

function Release({ title, manifest }: { readonly title: string; readonly manifest: Manifest }) {
  const { t, format, lang } = useI18n();
  const { atlas, extent, data_version } = manifest;
  return (
    <section className={styles.release}>
      <h3>{title}</h3>
      <FactList
        facts={[
          [t.app.name, lang === 'ar' ? atlas.name1 : atlas.name],
          [t.about.version, <code key="version">{data_version}</code>],
          [t.filters.period, format.period(extent)],
          [t.about.asOf, format.date(atlas.as_of)],
        ]}
      />
    </section>
  );
}
