import { useMemo } from 'react';
import type { Filters } from '#core/filters.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { type ForumsRow, forums } from '#queries/forums.ts';
import { meetingsByForum } from '#queries/meetingsByForum.ts';
import { type AnyAsked, useAsk } from '#views/useAsk.ts';

/** A forum in the reader's language, with its meetings of the period. */
export interface ForumFact extends Omit<ForumsRow, 'name' | 'name1'> {
  readonly name: string;
  /** Monthly meetings due and held over the period; none before it was founded. */
  readonly due: number;
  readonly held: number;
}

/** The forums of the selected districts. */
export function useForumFacts(filters: Filters): {
  readonly facts: readonly ForumFact[];
  readonly asked: readonly AnyAsked[];
} {
  const { lang } = useI18n();
  const all = useAsk(forums, filters);
  const meetings = useAsk(meetingsByForum, filters);
  return useMemo(() => {
    const of = new Map(meetings.rows?.map((row) => [row.forum_id, row]));
    const facts = (all.rows ?? [])
      .filter(({ adm2_pcode }) => filters.districts.length === 0 || filters.districts.includes(adm2_pcode))
      .map(({ name, name1, ...forum }) => ({
        ...forum,
        name: lang === 'ar' ? name1 : name,
        due: of.get(forum.forum_id)?.due ?? 0,
        held: of.get(forum.forum_id)?.held ?? 0,
      }));
    return { facts, asked: [all, meetings] };
  }, [all, meetings, filters, lang]);
}
