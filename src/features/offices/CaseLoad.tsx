import { useMemo } from 'react';
import { type Cell, scaleCell } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { useBook } from '#i18n/book.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { incidentsByYear } from '#queries/incidentsByYear.ts';
import { useAsk } from '#views/useAsk.ts';
import { useTogether } from '#views/useTogether.ts';
import { YearsFrame } from '#views/YearsFrame.tsx';
import { type OfficesAnswer, staffIn, sumOf } from './useOffices.ts';

/** The cases of each year for each officer of all offices. */
export function CaseLoad({ filters, answer }: { readonly filters: Filters; readonly answer: OfficesAnswer }) {
  const { offices: words } = useBook(programmeBook);
  const asked = useAsk(incidentsByYear, useTogether(filters));
  const { staff, years, staffAsked } = answer;
  const cells = useMemo(
    () =>
      new Map<string, Cell>(
        (asked.rows ?? []).flatMap(({ period, count }) => {
          const rows = staffIn(staff, Number(period));
          const officers = sumOf(rows, 'staff_men') + sumOf(rows, 'staff_women');
          return officers > 0 ? [[period, scaleCell(count, 1 / officers)] as const] : [];
        }),
      ),
    [asked.rows, staff],
  );
  return (
    <YearsFrame
      id="load"
      title={words.load}
      subtitle={words.loadHint}
      asked={[asked, staffAsked]}
      years={years.map(String)}
      series={[{ id: 'load', label: words.perOfficer, color: 'var(--disputes-5)', cells }]}
      unit="cases"
      height={400}
    />
  );
}
