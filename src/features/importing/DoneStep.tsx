import { useState } from 'react';
import { saveFile } from '#files/saveFile.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { importingBook } from '#i18n/importing/book.ts';
import { plural } from '#i18n/plural.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import { useAtlasSwitch } from '#views/useAtlasSwitch.ts';
import styles from './Importing.module.css';
import type { Importing } from './useImporting.ts';

/** Step five: the protected atlas is opened, downloaded, or kept on the device. */
export function DoneStep({ importing }: { readonly importing: Importing }) {
  const w = useBook(importingBook);
  const { format, locale } = useI18n();
  const { manifest } = useAtlas();
  const doors = useAtlasSwitch();
  const [kept, setKept] = useState<boolean | null>(null);
  const { built } = importing;
  if (!built) return null;
  const download = async () =>
    saveFile(await (await import('#files/atlasZip.ts')).zipAtlas(`${manifest.atlas.id}-atlas`, built.files));
  return (
    <Card title={w.doneTitle} subtitle={w.doneText}>
      <div className={styles.rows}>
        <p>{plural(locale, w.attacked, built.attacked, format.integer(built.attacked))}</p>
        {kept !== null && <Notice tone={kept ? 'info' : 'warn'}>{kept ? w.kept : w.keepFailed}</Notice>}
        <div className={styles.actions}>
          <Button variant="primary" icon="map" onClick={() => void doors.openFiles(built.files)}>
            {w.openNow}
          </Button>
          <Button icon="download" onClick={() => void download()}>
            {w.download}
          </Button>
          <Button icon="device" onClick={async () => setKept(await doors.keep(built.files))}>
            {w.keep}
          </Button>
        </div>
      </div>
    </Card>
  );
}
