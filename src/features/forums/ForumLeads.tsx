import { useMemo } from 'react';
import { type Cell, exact } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { listYears } from '#core/period.ts';
import { useBook } from '#i18n/book.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { forumLeads } from '#queries/forumLeads.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useScope } from '#views/useScope.ts';
import { YearsFrame } from '#views/YearsFrame.tsx';
import { useForumFacts } from './useForumFacts.ts';

/** How many forums women led at the end of each year, and how many others there were. */
export function ForumLeads({ filters }: { readonly filters: Filters }) {
  const { forums: words } = useBook(programmeBook);
  const { catalog } = useAtlas();
  const scopeOf = useScope();
  const { facts, asked } = useForumFacts(filters);
  const leads = useAsk(forumLeads, filters);
  const series = useMemo(() => {
    const ids = new Set(facts.map(({ forum_id }) => forum_id));
    const own = (leads.rows ?? []).filter(({ forum_id }) => ids.has(forum_id));
    const count = (led: boolean) =>
      new Map<string, Cell>(
        [...new Set(own.map(({ year }) => year))].map((year) => [
          String(year),
          exact(own.filter((row) => row.year === year && row.women_led === led).length),
        ]),
      );
    return [
      { id: 'women', label: words.ledByWomen, color: 'var(--coverage-6)', cells: count(true) },
      { id: 'others', label: words.ledByMen, color: 'var(--line-strong)', cells: count(false) },
    ];
  }, [facts, leads.rows, words]);
  return (
    <YearsFrame
      id="leads"
      title={words.leads}
      subtitle={scopeOf({ districts: filters.districts, period: catalog.extent })}
      asked={[leads, ...asked]}
      years={listYears(catalog.extent)}
      series={series}
      height={260}
    />
  );
}
