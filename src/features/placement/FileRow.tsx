import { useRef } from 'react';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { usePlanning } from './PlanningContext.ts';
import styles from './QuestionCard.module.css';
import { usePlanWords } from './usePlanWords.ts';
import type { FileKind } from './useReaderFiles.ts';

const ACCEPT = '.csv,.tsv,.txt,.xlsx,.json,.geojson,.gpkg,.zip,.parquet,.arrow';

export interface FileRowProps {
  readonly kind: FileKind;
  readonly onOpen: (file: File) => void;
  readonly onClose: () => void;
}

/** One kind of file: what it should hold, or which one is open and what a reader has to know of it. */
export function FileRow({ kind, onOpen, onClose }: FileRowProps) {
  const { own, snaps, matrix } = usePlanning();
  const { w, count } = usePlanWords();
  const f = w.files;
  const picker = useRef<HTMLInputElement>(null);
  const known = own.files[kind];
  const lines: string[] = [];
  if (known && 'points' in known) {
    lines.push(count(f.places, known.points.length));
    if (known.outside > 0) lines.push(count(f.outside, known.outside));
  } else if (known) {
    lines.push(count(kind === 'roads' ? f.lines : f.pairs, known.rows.length));
    const far = snaps.filter(({ reason }) => reason === 'too_far').length;
    if (kind === 'roads' && snaps.length > far) lines.push(count(f.snapped, snaps.length - far));
    if (kind === 'roads' && far > 0) lines.push(count(f.unjoined, far));
    if (kind === 'matrix' && matrix && matrix.missing > 0) lines.push(count(f.missing, matrix.missing));
    if (kind === 'matrix' && matrix && matrix.unknown_rows > 0)
      lines.push(count(f.unknown, matrix.unknown_rows));
  }
  return (
    <div className={styles.file}>
      <h4 className={styles.heading}>{f.kinds[kind]}</h4>
      {known ? (
        <p className={styles.note}>
          <bdi className={styles.fileName}>{known.file}</bdi> · {lines.join(' · ')}
        </p>
      ) : (
        <p className={styles.note}>{f.hints[kind]}</p>
      )}
      <div className={styles.fileButtons}>
        <Button size="s" aria-label={`${f.kinds[kind]}: ${f.open}`} onClick={() => picker.current?.click()}>
          {f.open}
        </Button>
        {known && (
          <IconButton size="s" icon="close" label={fill(f.close, { file: known.file })} onClick={onClose} />
        )}
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        accept={ACCEPT}
        data-testid={`plan-${kind}`}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) onOpen(file);
        }}
      />
    </div>
  );
}
