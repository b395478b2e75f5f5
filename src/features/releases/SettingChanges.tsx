import type { ReleaseDiff, SettingChange } from '#core/releases/releaseDiff.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { releasesBook } from '#i18n/releases/book.ts';
import { Card } from '#ui/Card.tsx';
import { DataTable } from '#ui/DataTable.tsx';

/** Rule of protection, reach, codes, published tables and outlines where they differ. Nothing when they do not. */
export function SettingChanges({ diff }: { readonly diff: ReleaseDiff }) {
  const w = useBook(releasesBook);
  const { format } = useI18n();
  const names: Readonly<Record<string, string>> = w.settings.names;
  const { publication } = diff;
  const rows: SettingChange[] = [
    ...diff.settings,
    ...publication.added.map((id) => ({ setting: 'publication', before: '', after: id })),
    ...publication.withdrawn.map((id) => ({ setting: 'publication', before: id, after: '' })),
    ...publication.changed.map((id) => ({ setting: 'publication', before: id, after: `${id}*` })),
    ...(diff.outlines ? [{ setting: 'outlines', before: '', after: w.settings.others }] : []),
  ];
  if (rows.length === 0) return null;
  const said = (setting: string, text: string) =>
    setting === 'extent' && text ? format.period(periodOf(text)) : text || '–';
  return (
    <Card title={w.settings.title} subtitle={w.settings.hint}>
      <DataTable
        caption={w.settings.hint}
        captionHidden
        columns={[
          {
            id: 'setting',
            label: w.settings.setting,
            kind: 'text',
            value: ({ setting }) => names[setting] ?? setting,
          },
          {
            id: 'before',
            label: w.figures.before,
            kind: 'text',
            value: ({ setting, before }) => said(setting, before),
          },
          {
            id: 'after',
            label: w.figures.after,
            kind: 'text',
            value: ({ setting, after }) => said(setting, after),
          },
        ]}
        rows={rows}
        rowId={({ setting, before, after }) => `${setting} ${before} ${after}`}
      />
    </Card>
  );
}

/** The extent as the comparison writes it: two months joined by "to". */
const periodOf = (text: string) => {
  const [start, end] = text.split(' to ') as [string, string];
  return { start, end };
};
