import { useMemo } from 'react';
import type { Filters } from '#core/filters.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { programmeBook } from '#i18n/programme/book.ts';
import { issuesByMonth } from '#queries/issuesByMonth.ts';
import { MonthsFrame } from '#views/MonthsFrame.tsx';
import { useAsk } from '#views/useAsk.ts';
import { useTogether } from '#views/useTogether.ts';

/** Issues raised month by month, with the brush. */
export function IssueMonths({ filters }: { readonly filters: Filters }) {
  const { forums: words } = useBook(programmeBook);
  const { t } = useI18n();
  const asked = useAsk(issuesByMonth, useTogether(filters));
  const months = useMemo(
    () => (asked.rows ?? []).map((row) => [row.period, row.issues] as const),
    [asked.rows],
  );
  return (
    <MonthsFrame
      id="issues"
      title={words.months}
      subtitle={t.filters.allDistricts}
      label={words.raised}
      asked={asked}
      months={months}
      unit="issues"
      color="var(--coverage-5)"
      height={340}
    />
  );
}
