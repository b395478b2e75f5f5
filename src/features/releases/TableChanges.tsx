import type { ReleaseDiff, TableDiff } from '#core/releases/releaseDiff.ts';
import { useBook } from '#i18n/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { releasesBook } from '#i18n/releases/book.ts';
import { Card } from '#ui/Card.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import type { DataColumn } from '#ui/dataColumn.ts';

/** Rows added, changed and withdrawn, table by table; tables without a change stand at the end. */
export function TableChanges({ diff }: { readonly diff: ReleaseDiff }) {
  const w = useBook(releasesBook);
  const { tables } = useBook(dictionary);
  const { t, format } = useI18n();
  const size = ({ added, changed, withdrawn }: TableDiff) => added + changed + withdrawn;
  const number = (id: keyof TableDiff & ('before' | 'after' | 'added' | 'changed' | 'withdrawn')) =>
    ({
      id,
      label: w.rows[id],
      kind: 'number',
      value: (row) => row[id],
      say: format.integer,
    }) satisfies DataColumn<TableDiff>;
  return (
    <Card title={w.rows.title} subtitle={w.rows.hint}>
      <DataTable<TableDiff>
        caption={w.rows.hint}
        captionHidden
        columns={[
          { id: 'table', label: t.about.table, kind: 'text', value: (row) => tables[row.table] },
          number('before'),
          number('after'),
          number('added'),
          number('changed'),
          number('withdrawn'),
        ]}
        rows={[...diff.tables].sort((a, b) => size(b) - size(a))}
        rowId={(row) => row.table}
      />
    </Card>
  );
}
