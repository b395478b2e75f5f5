import { useMemo, useState } from 'react';
import {
  CELL_CHANGES,
  type CellChange,
  type CellChangeKind,
  type ReleaseDiff,
} from '#core/releases/releaseDiff.ts';
import { PROTECTED_NAMES } from '#core/schema/tables.ts';
import { useBook } from '#i18n/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { releasesBook } from '#i18n/releases/book.ts';
import { Card } from '#ui/Card.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import type { DataColumn } from '#ui/dataColumn.ts';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { Select } from '#ui/Select.tsx';
import { exportRows } from '#ui/tableCsv.ts';
import { ExportMenu } from '#views/ExportMenu.tsx';
import { useExportAbout } from '#views/useExportAbout.ts';
import styles from './ReleasesScreen.module.css';
import { useCellWords } from './useCellWords.ts';

/** How many changes are listed on the screen; a file holds all. */
const MOST = 200;

/** Published counts that differ, by what became of them, the largest changes first. Nothing when none differs. */
export function FigureChanges({ diff }: { readonly diff: ReleaseDiff }) {
  const w = useBook(releasesBook);
  const words = useCellWords();
  const { tables } = useBook(dictionary);
  const { t, format } = useI18n();
  const about = useExportAbout(PROTECTED_NAMES);
  const kinds = CELL_CHANGES.filter((kind) => diff.cells.some((cell) => cell.kind === kind));
  const [wanted, setWanted] = useState<CellChangeKind | null>(null);
  const [table, setTable] = useState('');
  const kind = wanted && kinds.includes(wanted) ? wanted : kinds[0];
  const ofKind = useMemo(() => diff.cells.filter((cell) => cell.kind === kind), [diff, kind]);
  const named = PROTECTED_NAMES.filter((name) => ofKind.some((cell) => cell.table === name));
  const rows = ofKind.filter((cell) => !named.some((name) => name === table) || cell.table === table);
  if (!kind) return null;
  const sign = (value: number) => (value > 0 ? `+${format.integer(value)}` : format.integer(value));
  const columns: DataColumn<CellChange>[] = [
    { id: 'figure', label: w.figures.figure, kind: 'text', value: words.figure },
    { id: 'period', label: t.filters.period, kind: 'period', value: ({ key }) => key.period! },
    { id: 'district', label: w.figures.district, kind: 'text', value: words.district },
    { id: 'part', label: w.figures.part, kind: 'text', value: (row) => words.part(row) || w.figures.total },
    { id: 'before', label: w.figures.before, kind: 'cell', value: (row) => row.before },
    { id: 'after', label: w.figures.after, kind: 'cell', value: (row) => row.after },
    { id: 'change', label: w.figures.change, kind: 'number', value: (row) => row.by, say: sign },
    ...(kind === 'grew'
      ? []
      : [
          {
            id: 'certain',
            label: w.figures.certain,
            kind: 'text',
            value: (row: CellChange) => (row.certain ? w.figures.yes : w.figures.maybe),
          } as const,
        ]),
  ];
  return (
    <Card
      title={w.figures.title}
      subtitle={w.kindHints[kind]}
      actions={
        <ExportMenu
          compact
          table={() => exportRows(columns, rows)}
          about={() => about({ title: `${w.title}: ${w.kinds[kind]}`, filters: releaseLines(), sql: [] })}
        />
      }
    >
      <div className={styles.stack}>
        <div className={styles.actions}>
          <SegmentedControl
            label={w.figures.kind}
            hideLabel
            options={kinds.map((value) => ({
              value,
              label: `${w.kinds[value]} (${format.integer(diff.cells.filter((cell) => cell.kind === value).length)})`,
            }))}
            value={kind}
            onChange={setWanted}
          />
          {named.length > 1 && (
            <Select
              label={t.about.table}
              hideLabel
              value={table}
              onChange={setTable}
              options={[
                { value: '', label: w.figures.allTables },
                ...named.map((name) => ({ value: name as string, label: tables[name] })),
              ]}
            />
          )}
        </div>
        <DataTable
          key={`${kind} ${table}`}
          caption={w.kindHints[kind]}
          captionHidden
          columns={columns}
          rows={rows.slice(0, MOST)}
          rowId={({ measure, key, table: name }) => `${name} ${measure} ${Object.values(key).join(' ')}`}
        />
        {rows.length > MOST && (
          <p className={styles.soft}>
            {fill(w.figures.most, { shown: format.integer(MOST), all: format.integer(rows.length) })}
          </p>
        )}
      </div>
    </Card>
  );

  function releaseLines() {
    return [
      [w.earlier, diff.before.data_version],
      [w.later, diff.after.data_version],
    ] as const;
  }
}
