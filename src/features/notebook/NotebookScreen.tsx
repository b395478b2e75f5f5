import { useState } from 'react';
import type { Pin } from '#core/report/pin.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { notebookBook } from '#i18n/notebook/book.ts';
import { openScreen } from '#state/actions.ts';
import { absoluteLink } from '#state/address.ts';
import { useDeviceList } from '#state/deviceList.ts';
import { useAct } from '#state/useStore.ts';
import { Button } from '#ui/Button.tsx';
import { copyText } from '#ui/copyText.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { pins } from '#views/pins.ts';
import grid from '#views/Screen.module.css';
import { useAtlas } from '#views/useAtlas.ts';
import styles from './NotebookScreen.module.css';

/** The views that the reader kept: in their order, with notes, ready for a report. */
export function NotebookScreen() {
  const words = useBook(notebookBook);
  const kept = useDeviceList(pins);
  const act = useAct();
  const [gone, setGone] = useState<{ pin: Pin; at: number } | null>(null);
  const [copied, setCopied] = useState(false);
  const change = (id: string, part: Partial<Pin>) =>
    pins.set(kept.map((pin) => (pin.id === id ? { ...pin, ...part } : pin)));
  const move = (at: number, by: number) => {
    const order = [...kept];
    const [pin] = order.splice(at, 1);
    order.splice(at + by, 0, pin!);
    pins.set(order);
  };
  const copy = async () => {
    const text = kept.map(({ title, note, link }) =>
      [title, note, absoluteLink(link)].filter(Boolean).join('\n'),
    );
    setCopied(await copyText(text.join('\n\n')));
  };
  return (
    <div className={grid.screen}>
      <header>
        <h1 className={grid.title}>{words.title}</h1>
        <p className={grid.lead}>{words.lead}</p>
      </header>
      {gone && (
        <Notice
          action={{
            label: words.undo,
            onAct: () => {
              pins.set(kept.toSpliced(gone.at, 0, gone.pin));
              setGone(null);
            },
          }}
        >
          {fill(words.removed, { title: gone.pin.title })}
        </Notice>
      )}
      {kept.length === 0 ? (
        <p className={styles.empty}>{words.empty}</p>
      ) : (
        <>
          <div className={styles.tools}>
            <Button variant="primary" onClick={() => act(openScreen('report'))}>
              {words.toReport}
            </Button>
            <Button onClick={() => void copy()}>{copied ? words.copied : words.copy}</Button>
          </div>
          <ol className={styles.list}>
            {kept.map((pin, at) => (
              <Entry
                key={pin.id}
                pin={pin}
                onNote={(note) => change(pin.id, { note })}
                onMove={(by) => move(at, by)}
                isFirst={at === 0}
                isLast={at === kept.length - 1}
                onRemove={() => {
                  pins.set(kept.filter(({ id }) => id !== pin.id));
                  setGone({ pin, at });
                }}
              />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

interface EntryProps {
  readonly pin: Pin;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onNote: (note: string) => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

function Entry({ pin, isFirst, isLast, onNote, onMove, onRemove }: EntryProps) {
  const words = useBook(notebookBook);
  const { t } = useI18n();
  const { manifest } = useAtlas();
  const screen = (t.screens as Readonly<Record<string, string>>)[pin.screen] ?? pin.screen;
  const isStale = pin.data_version !== null && pin.data_version !== manifest.data_version;
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <h2>
          <a href={pin.link || '?'}>{pin.title}</a>
          <small>{screen}</small>
        </h2>
        <div>
          <IconButton
            icon="arrowUp"
            label={fill(words.up, { title: pin.title })}
            disabled={isFirst}
            onClick={() => onMove(-1)}
          />
          <IconButton
            icon="arrowDown"
            label={fill(words.down, { title: pin.title })}
            disabled={isLast}
            onClick={() => onMove(1)}
          />
          <IconButton icon="close" label={fill(words.remove, { title: pin.title })} onClick={onRemove} />
        </div>
      </div>
      {isStale && (
        <p className={styles.stale}>
          {fill(words.stale, { before: pin.data_version ?? '', now: manifest.data_version })}
        </p>
      )}
      <label className={styles.note}>
        <span>{words.note}</span>
        <textarea
          rows={3}
          value={pin.note}
          placeholder={words.notePlaceholder}
          dir="auto"
          onChange={(event) => onNote(event.target.value)}
        />
      </label>
    </li>
  );
}
