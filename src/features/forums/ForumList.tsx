import { exact } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { share } from '#core/rates.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { programmeBook } from '#i18n/programme/book.ts';
import { toggleChoice } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useScope } from '#views/useScope.ts';
import { useForumFacts } from './useForumFacts.ts';

/** Each forum with its place, its chair and its meetings; a row singles the forum out in the calendar. */
export function ForumList({ filters }: { readonly filters: Filters }) {
  const { forums: words } = useBook(programmeBook);
  const { format } = useI18n();
  const act = useAct();
  const forum = useView((view) => view.choices.forum);
  const nameOf = useAreaNames();
  const scopeOf = useScope();
  const { facts, asked } = useForumFacts(filters);
  return (
    <QueryFrame id="forums" title={words.list} subtitle={scopeOf(filters)} level={2} asked={asked}>
      <DataTable
        caption={words.list}
        captionHidden
        columns={[
          { id: 'name', label: words.forum, kind: 'text', value: (row) => row.name },
          { id: 'adm2_name', label: words.district, kind: 'text', value: (row) => nameOf(row.adm2_pcode) },
          { id: 'opened', label: words.since, kind: 'number', value: (row) => row.opened, say: format.year },
          {
            id: 'chair',
            label: words.chair,
            kind: 'text',
            value: (row) => (row.women_led ? words.woman : words.man),
          },
          { id: 'due', label: words.due, kind: 'number', value: (row) => row.due, say: format.integer },
          {
            id: 'held',
            label: words.heldCount,
            kind: 'number',
            value: (row) => row.held,
            say: format.integer,
          },
          {
            id: 'held_share',
            label: words.heldShare,
            kind: 'cell',
            value: (row) => share(exact(row.held), exact(row.due)),
            unit: 'share',
          },
        ]}
        rows={facts}
        rowId={(row) => row.forum_id}
        selected={forum === undefined ? [] : [forum]}
        onToggle={(id) => act(toggleChoice('forum', id))}
      />
    </QueryFrame>
  );
}
