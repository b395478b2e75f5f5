import { useMemo } from 'react';
import { compareCells, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { ISSUE_CATEGORIES } from '#core/schema/issue.ts';
import { useBook } from '#i18n/book.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { issuesByCategory } from '#queries/issuesByCategory.ts';
import { GroupedBarsFrame } from '#views/GroupedBarsFrame.tsx';
import { useAsk } from '#views/useAsk.ts';
import { useScope } from '#views/useScope.ts';
import { useTogether } from '#views/useTogether.ts';

const TOTAL = '_T';
const GAP = missing('not-collected');

/** What the issues are about, and for how many of each kind a solution is in place. */
export function IssueCategories({ filters }: { readonly filters: Filters }) {
  const { codes, forums: words } = useBook(programmeBook);
  const scopeOf = useScope();
  const asked = useAsk(issuesByCategory, useTogether(filters));
  const rows = useMemo(() => {
    const cellOf = (category: string, stage: string) =>
      asked.rows?.find((row) => row.category === category && row.stage === stage)?.issues ?? GAP;
    return ISSUE_CATEGORIES.map((category) => ({
      id: category,
      label: codes.category[category],
      cells: [cellOf(category, TOTAL), cellOf(category, 'implemented')],
    })).sort((a, b) => compareCells(a.cells[0]!, b.cells[0]!));
  }, [asked.rows, codes]);
  return (
    <GroupedBarsFrame
      id="category"
      title={words.category}
      subtitle={scopeOf(asked.filters)}
      asked={[asked]}
      kinds={[
        { id: 'raised', label: words.raised, color: 'var(--coverage-3)' },
        { id: 'implemented', label: words.done, color: 'var(--coverage-6)' },
      ]}
      rows={rows}
      unit="issues"
    />
  );
}
