import type { Filters } from '#core/filters.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { initiativesBook } from '#i18n/initiatives/book.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useSchools } from './useSchools.ts';

/** The schools that sessions have visited: names alone, since a count of one school would point at those in one room. */
export function SchoolList({ filters }: { readonly filters: Filters }) {
  const words = useBook(initiativesBook);
  const { lang, format } = useI18n();
  const nameOf = useAreaNames();
  const { visited, asked } = useSchools(filters);
  return (
    <QueryFrame id="schools" title={words.schoolList} subtitle={words.schoolHint} level={2} asked={[asked]}>
      <DataTable
        caption={words.schoolList}
        captionHidden
        columns={[
          {
            id: 'name',
            label: words.school,
            kind: 'text',
            value: (row) => (lang === 'ar' ? row.name1 : row.name),
          },
          { id: 'adm2_name', label: words.district, kind: 'text', value: (row) => nameOf(row.adm2_pcode) },
          {
            id: 'first_visit',
            label: words.firstVisit,
            kind: 'number',
            value: (row) => row.first_visit,
            say: format.year,
          },
        ]}
        rows={visited}
        rowId={(row) => row.school_id}
      />
    </QueryFrame>
  );
}
