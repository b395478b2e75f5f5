import type { ReactNode } from 'react';
import { rounded } from '#core/cell.ts';
import type { Finding } from '#core/changes/findChanges.ts';
import { surenessOf } from '#core/changes/whatChanged.ts';
import { useBook } from '#i18n/book.ts';
import { findingsBook } from '#i18n/findings/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { useFindingWords } from './useFindingWords.ts';

/** The findings as rows, with what they were compared with. */
export function FindingTable({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const words = useBook(findingsBook);
  const { t, format } = useI18n();
  const say = useFindingWords();
  return (
    <DataTable
      caption={words.title}
      captionHidden
      columns={[
        { id: 'adm2_name', label: t.coverage.area, kind: 'text', value: (row) => say.place(row.adm2_pcode) },
        { id: 'theme', label: words.theme, kind: 'text', value: (row) => say.theme(row.theme) },
        {
          id: 'month',
          label: words.when,
          kind: 'text',
          value: (row) => (row.month === undefined ? words.wholePeriod : format.month(row.month)),
        },
        { id: 'count', label: words.count, kind: 'cell', value: (row) => row.current },
        {
          id: 'usual',
          label: words.usual,
          kind: 'number',
          value: (row) => row.expected,
          say: format.integer,
        },
        {
          id: 'change',
          label: t.trends.change,
          kind: 'cell',
          unit: 'change',
          value: (row) =>
            Number.isFinite(row.high)
              ? rounded(row.change, Math.min(row.low, row.change), Math.max(row.high, row.change))
              : { kind: 'exact', value: row.change },
        },
        { id: 'p', label: words.p, kind: 'number', value: (row) => row.p, say: sayP },
        { id: 'evidence', label: words.evidence, kind: 'text', value: (row) => words.sure[surenessOf(row)] },
      ]}
      rows={findings}
      rowId={keyOf}
    />
  );
}

/** Names a finding among the others. */
export const keyOf = ({ theme, adm2_pcode, month = '' }: Finding): string =>
  `${theme} ${adm2_pcode} ${month}`;
const sayP = (p: number) => (p < 0.001 ? '< 0.001' : p.toFixed(3));
