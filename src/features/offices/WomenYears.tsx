import { useMemo } from 'react';
import { type Cell, exact } from '#core/cell.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { YearsFrame } from '#views/YearsFrame.tsx';
import type { OfficesAnswer } from './useOffices.ts';

/** The share of women who lived near an office with a woman officer, at the end of each year. */
export function WomenYears({ answer }: { readonly answer: OfficesAnswer }) {
  const { offices: words } = useBook(programmeBook);
  const { format } = useI18n();
  const { access, years, asked } = answer;
  const cells = useMemo(
    () =>
      new Map<string, Cell>(
        [...access].flatMap(([year, { total }]) =>
          total.female_share === null ? [] : [[String(year), exact(total.female_share)] as const],
        ),
      ),
    [access],
  );
  const radius = [...access.values()][0]?.radius_km;
  return (
    <YearsFrame
      id="access-years"
      title={words.accessYears}
      subtitle={radius === undefined ? undefined : fill(words.access, { radius: format.distance(radius) })}
      asked={asked}
      years={years.map(String)}
      series={[{ id: 'access', label: words.accessShort, color: 'var(--coverage-5)', cells }]}
      unit="share"
      height={200}
    />
  );
}
