import { useState } from 'react';
import { saveFile } from '#files/saveFile.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { importingBook } from '#i18n/importing/book.ts';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ReleaseDoors } from '#views/ReleaseDoors.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import { useAtlasSwitch } from '#views/useAtlasSwitch.ts';
import styles from './Importing.module.css';

/** Which atlas is open: an imported one can be kept, downloaded, deleted and left; one made before can be opened. */
export function CurrentAtlas() {
  const w = useBook(importingBook);
  const { lang, format } = useI18n();
  const { manifest } = useAtlas();
  const doors = useAtlasSwitch();
  const [said, setSaid] = useState<{ readonly tone: 'info' | 'error'; readonly text: string } | null>(null);
  const { name, name1, id } = manifest.atlas;
  const { files } = doors;
  const info = (text: string) => setSaid({ tone: 'info', text });
  const { start, end } = manifest.extent;
  return (
    <Card
      title={files ? fill(w.current, { name: lang === 'ar' ? name1 : name }) : w.openAtlas}
      subtitle={
        files
          ? `${fill(w.dated, { start: format.month(start), end: format.month(end) })}${doors.isKept ? ` · ${w.currentKept}` : ''}`
          : w.openAtlasHint
      }
    >
      <div className={styles.rows}>
        {said && <Notice tone={said.tone}>{said.text}</Notice>}
        <div className={styles.actions}>
          {files && (
            <>
              <Button size="s" icon="undo" onClick={() => void doors.openBuiltIn()}>
                {w.backToBuiltIn}
              </Button>
              <Button
                size="s"
                icon="download"
                onClick={async () =>
                  saveFile(await (await import('#files/atlasZip.ts')).zipAtlas(`${id}-atlas`, files))
                }
              >
                {w.download}
              </Button>
              {!doors.isKept && (
                <Button
                  size="s"
                  icon="device"
                  onClick={async () => info((await doors.keep(files)) ? w.kept : w.keepFailed)}
                >
                  {w.keep}
                </Button>
              )}
            </>
          )}
          {!files && doors.isKept && (
            <Button size="s" icon="device" onClick={() => void doors.openKept()}>
              {w.openKept}
            </Button>
          )}
          {doors.isKept && (
            <Button
              size="s"
              icon="close"
              onClick={async () => {
                await doors.forget();
                info(w.forgotten);
              }}
            >
              {w.forget}
            </Button>
          )}
          <ReleaseDoors
            zipLabel={w.openAtlas}
            folderLabel={w.openFolder}
            onFiles={(found) => doors.openFiles(found)}
            onProblem={(problem) => setSaid({ tone: 'error', text: fill(w.notAnAtlas, { problem }) })}
          />
        </div>
      </div>
    </Card>
  );
}
