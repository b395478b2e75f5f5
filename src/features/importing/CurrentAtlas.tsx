import { useRef, useState } from 'react';
import { checkRelease } from '#core/build/checkRelease.ts';
import { saveFile } from '#files/saveFile.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { importingBook } from '#i18n/importing/book.ts';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import { useAtlasSwitch } from '#views/useAtlasSwitch.ts';
import styles from './Importing.module.css';

/** Which atlas is open: an imported one can be kept, downloaded, deleted and left; one made before can be opened. */
export function CurrentAtlas() {
  const w = useBook(importingBook);
  const { lang, format } = useI18n();
  const { manifest } = useAtlas();
  const doors = useAtlasSwitch();
  const input = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ readonly tone: 'info' | 'error'; readonly text: string } | null>(null);
  const { name, name1, id } = manifest.atlas;
  const { files } = doors;
  const info = (text: string) => setSaid({ tone: 'info', text });
  const open = async (name: string, read: () => Promise<ReadonlyMap<string, Uint8Array>>) => {
    try {
      const found = await read();
      const problem = checkRelease(found);
      if (problem !== null) return setSaid({ tone: 'error', text: fill(w.notAnAtlas, { problem }) });
      await doors.openFiles(found);
    } catch {
      setSaid({ tone: 'error', text: fill(w.notAnAtlas, { problem: name }) });
    }
  };
  const openZip = async (file: File | undefined) => {
    if (file) await open(file.name, async () => (await import('#files/atlasZip.ts')).unzipAtlas(file));
  };
  const openFolder = async (files: readonly File[]) => {
    if (files.length > 0)
      await open(files[0]!.name, async () => (await import('#files/atlasZip.ts')).filesOfFolder(files));
  };
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
          <Button size="s" icon="layers" onClick={() => input.current?.click()}>
            {w.openAtlas}
          </Button>
          <input
            ref={input}
            type="file"
            accept=".zip,application/zip"
            hidden
            data-testid="atlas-zip"
            onChange={(event) => {
              void openZip(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <Button size="s" variant="quiet" onClick={() => folder.current?.click()}>
            {w.openFolder}
          </Button>
          <input
            ref={(element) => {
              // React knows no name for a choice of folders.
              element?.setAttribute('webkitdirectory', '');
              folder.current = element;
            }}
            type="file"
            hidden
            data-testid="atlas-folder"
            onChange={(event) => {
              void openFolder([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
        </div>
      </div>
    </Card>
  );
}
