import { type DragEvent, useRef, useState } from 'react';
import { guessMapping } from '#core/mapping/guessMapping.ts';
import { recognise } from '#core/recognise/recognise.ts';
import { PROTECTED_NAMES, type ProtectedTable } from '#core/schema/tables.ts';
import { useBook } from '#i18n/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { importingBook } from '#i18n/importing/book.ts';
import { plural } from '#i18n/plural.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Icon } from '#ui/Icon.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Select } from '#ui/Select.tsx';
import { useAtlasSwitch } from '#views/useAtlasSwitch.ts';
import { FindingTable } from './FindingTable.tsx';
import styles from './Importing.module.css';
import type { TableDraft } from './tableDraft.ts';
import type { Importing } from './useImporting.ts';

/** Step one: files are dropped or chosen, and each table says what it was recognised as. */
export function FilesStep({ importing }: { readonly importing: Importing }) {
  const w = useBook(importingBook);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const add = (list: FileList | null) => {
    if (list && list.length > 0) void importing.addFiles([...list]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way; the button inside is the keyboard's */}
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="table" size={28} />
        <p className={styles.dropTitle}>{w.drop}</p>
        <Button
          variant={importing.drafts.length > 0 ? 'secondary' : 'primary'}
          icon="plus"
          onClick={() => input.current?.click()}
        >
          {w.choose}
        </Button>
        <p className={styles.soft}>{w.formats_hint}</p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          data-testid="files"
          onChange={(event) => {
            add(event.target.files);
            event.target.value = '';
          }}
        />
      </div>
      {importing.bad.map(({ file, kind, row }) => (
        <Notice
          key={file}
          tone="error"
          title={
            <bdi>
              {file}
              {row === null ? '' : ` · ${row}`}
            </bdi>
          }
          dismiss={{ label: w.remove, onDismiss: () => importing.removeFile(file) }}
        >
          {w.faults[kind].says} {w.faults[kind].fix}
        </Notice>
      ))}
      {importing.drafts.length > 0 && (
        <div className={styles.tables}>
          {importing.drafts.map((draft) => (
            <SeenTableCard key={draft.id} draft={draft} importing={importing} />
          ))}
        </div>
      )}
      {importing.drafts.some(({ taken }) => taken) && (
        <div className={styles.actions}>
          <Button variant="primary" endIcon="arrowEnd" onClick={() => importing.setStep('columns')}>
            {w.next}
          </Button>
        </div>
      )}
    </>
  );
}

function SeenTableCard({ draft, importing }: { readonly draft: TableDraft; readonly importing: Importing }) {
  const w = useBook(importingBook);
  const { tables } = useBook(dictionary);
  const { format, locale } = useI18n();
  const doors = useAtlasSwitch();
  const { seen, mapping, taken, id } = draft;
  const feeds = seen.feeds === null || PROTECTED_NAMES.includes(seen.feeds as ProtectedTable);
  const take = (value: string) => {
    if (value === '') return importing.change(id, { taken: false });
    const table = value as ProtectedTable;
    if (table === mapping.table) return importing.change(id, { taken: true });
    const guess = guessMapping(seen.profile, table, recognise(seen.columns), null, [seen.file]);
    importing.change(id, { taken: true, mapping: guess.mapping, seen: { ...seen, guess } });
  };
  return (
    <Card
      title={
        <bdi>
          {seen.file}
          {seen.part ? ` · ${seen.part}` : ''}
        </bdi>
      }
      subtitle={plural(locale, w.rowsSeen, seen.profile.rows, format.integer(seen.profile.rows))}
      actions={
        <IconButton icon="close" label={w.remove} size="s" onClick={() => importing.removeFile(seen.file)} />
      }
    >
      <div className={styles.seen}>
        <span>
          {w.recognised}{' '}
          <Badge tone={seen.format ? 'accent' : 'neutral'}>{w.formats[seen.format ?? 'none']}</Badge>
        </span>
        {seen.personal.length > 0 && (
          <Badge tone="warn" icon="shield">
            {w.personalTitle}: {format.integer(seen.personal.length)}
          </Badge>
        )}
        {feeds ? (
          <Select
            label={w.becomes}
            value={taken ? mapping.table : ''}
            onChange={take}
            options={[
              ...PROTECTED_NAMES.map((table) => ({
                value: table as string,
                label: tables[table],
              })),
              { value: '', label: w.skip },
            ]}
          />
        ) : (
          <>
            <p className={styles.soft}>{w.compared}</p>
            {seen.compared.length > 0 ? <FindingTable findings={seen.compared} /> : <p>{w.agrees}</p>}
            <div className={styles.actions}>
              <Button size="s" icon="layers" onClick={() => void importing.renew(draft, doors.openFiles)}>
                {seen.feeds === 'population' ? w.renew.population : w.renew.outlines}
              </Button>
            </div>
            <p className={styles.soft}>
              {seen.feeds === 'population' ? w.renew.populationHint : w.renew.outlinesHint}
            </p>
          </>
        )}
      </div>
    </Card>
  );
}
