import { lackingRoles } from '#core/importing/prepareTable.ts';
import { useBook } from '#i18n/book.ts';
import { importingBook } from '#i18n/importing/book.ts';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Select } from '#ui/Select.tsx';
import styles from './Importing.module.css';
import { MappingFiles } from './MappingFiles.tsx';
import { PersonalNote } from './PersonalNote.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { RoleTable } from './RoleTable.tsx';
import { personalLeft, type TableDraft } from './tableDraft.ts';
import type { Importing } from './useImporting.ts';
import { useRoleNames } from './useRoleNames.ts';
import { ValueTables } from './ValueTables.tsx';

/** Step two: personal columns are dropped, and each field is given its column, its values their meaning. */
export function ColumnsStep({ importing }: { readonly importing: Importing }) {
  const w = useBook(importingBook);
  const taken = importing.drafts.filter((draft) => draft.taken);
  return (
    <>
      {taken.map((draft) => (
        <TableMapping key={draft.id} draft={draft} importing={importing} />
      ))}
      <div className={styles.actions}>
        <Button onClick={() => importing.setStep('files')}>{w.back}</Button>
        <Button
          variant="primary"
          endIcon="arrowEnd"
          disabled={!importing.ready || importing.progress !== null}
          onClick={() => void importing.check()}
        >
          {w.next}
        </Button>
      </div>
    </>
  );
}

function TableMapping({ draft, importing }: { readonly draft: TableDraft; readonly importing: Importing }) {
  const w = useBook(importingBook);
  const { seen, mapping, id } = draft;
  const change = (part: Partial<TableDraft['mapping']>) =>
    importing.change(id, { mapping: { ...mapping, ...part } });
  const lacking = lackingRoles(mapping);
  const says = useRoleNames();
  return (
    <>
      {seen.personal.length > 0 && <PersonalNote draft={draft} importing={importing} />}
      {personalLeft(draft).length === 0 && (
        <Card
          title={
            <bdi>
              {seen.file}
              {seen.part ? ` · ${seen.part}` : ''}
            </bdi>
          }
          subtitle={w.columnsTitle}
          actions={<MappingFiles draft={draft} importing={importing} />}
        >
          <div className={styles.rows}>
            {seen.saved && <Notice>{w.savedUsed}</Notice>}
            {lacking.length > 0 && (
              <Notice tone="warn">{fill(w.lacking, { fields: lacking.map(says).join(', ') })}</Notice>
            )}
            {seen.guess.dateUnsure && <Notice tone="warn">{w.dateUnsure}</Notice>}
            <RoleTable draft={draft} change={change} />
            {mapping.columns.date !== undefined && (
              <div className={styles.order}>
                <Select
                  label={w.dateOrder}
                  value={mapping.dateOrder}
                  onChange={(dateOrder) => change({ dateOrder })}
                  options={(['dmy', 'mdy'] as const).map((value) => ({ value, label: w.dateOrders[value] }))}
                />
              </div>
            )}
            <ValueTables draft={draft} change={change} />
            <PreviewTable draft={draft} />
          </div>
        </Card>
      )}
    </>
  );
}
