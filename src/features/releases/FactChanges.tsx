import type { FactValue, ReleaseDiff, RowChange } from '#core/releases/releaseDiff.ts';
import { useBook } from '#i18n/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { releasesBook } from '#i18n/releases/book.ts';
import { Card } from '#ui/Card.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import styles from './ReleasesScreen.module.css';

/** How many rows are listed on the screen; the command of the build lists all. */
const MOST = 200;

/** Rows of facts that were added, changed or withdrawn, column by column. Nothing when there are none. */
export function FactChanges({ diff }: { readonly diff: ReleaseDiff }) {
  const w = useBook(releasesBook);
  const { tables } = useBook(dictionary);
  const { t, format } = useI18n();
  if (diff.rows.length === 0) return null;
  const say = (value: FactValue) =>
    value === null ? w.facts.empty : typeof value === 'number' ? format.number(value) : String(value);
  const numbered = diff.rows.slice(0, MOST).map((row, k) => ({ ...row, id: `${k}` }));
  return (
    <Card title={w.facts.title} subtitle={w.facts.hint}>
      <div className={styles.stack}>
        <DataTable<RowChange & { readonly id: string }>
          caption={w.facts.hint}
          captionHidden
          columns={[
            { id: 'table', label: t.about.table, kind: 'text', value: (row) => tables[row.table] },
            {
              id: 'row',
              label: w.facts.row,
              kind: 'text',
              lang: 'en',
              value: ({ key }) => Object.values(key).map(String).join(' · '),
            },
            { id: 'kind', label: w.facts.kind, kind: 'text', value: ({ kind }) => w.facts.kinds[kind] },
            {
              id: 'columns',
              label: w.facts.columns,
              kind: 'text',
              lang: 'en',
              value: ({ columns }) =>
                columns
                  .map(({ column, before, after }) => `${column}: ${say(before)} → ${say(after)}`)
                  .join('; '),
            },
          ]}
          rows={numbered}
          rowId={({ id }) => id}
        />
        {diff.rows.length > MOST && (
          <p className={styles.soft}>
            {fill(w.figures.most, { shown: format.integer(MOST), all: format.integer(diff.rows.length) })}
          </p>
        )}
      </div>
    </Card>
  );
}
