import { useBook } from '#i18n/book.ts';
import { importingBook } from '#i18n/importing/book.ts';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import styles from './Importing.module.css';
import { dropColumn, personalLeft, type TableDraft } from './tableDraft.ts';
import type { Importing } from './useImporting.ts';

/** The columns that may tell of one person: nothing goes on before they are dropped. */
export function PersonalNote({
  draft,
  importing,
}: {
  readonly draft: TableDraft;
  readonly importing: Importing;
}) {
  const w = useBook(importingBook);
  const { seen, mapping, id } = draft;
  const left = personalLeft(draft).map(({ column }) => column);
  const drop = (columns: readonly string[]) =>
    importing.change(id, { mapping: columns.reduce(dropColumn, mapping) });
  return (
    <Card title={w.personalTitle} subtitle={w.personalText}>
      <div className={styles.rows}>
        <div>
          {seen.personal.map(({ column, kind, by }) => (
            <label key={column} className={styles.tick}>
              <input
                type="checkbox"
                checked={!left.includes(column)}
                onChange={({ target }) =>
                  target.checked
                    ? drop([column])
                    : importing.change(id, {
                        mapping: { ...mapping, dropped: mapping.dropped.filter((name) => name !== column) },
                      })
                }
              />
              <bdi>{fill(w.dropColumn, { column, kind: w.personalKinds[kind] })}</bdi>
              <span className={styles.soft}>{by === 'header' ? w.byHeader : w.byContent}</span>
            </label>
          ))}
        </div>
        {left.length > 0 && (
          <div className={styles.actions}>
            <Button variant="primary" icon="shield" onClick={() => drop(left)}>
              {w.dropAll}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
