import { useCallback } from 'react';
import type { Nearest } from '#core/cover.ts';
import { type Period, yearOf } from '#core/period.ts';
import type { Category } from '#core/schema/incident.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { categoriesLabel } from './categoriesLabel.ts';

/** Says in words what is published nearest: each dimension that gives way, and how far. */
export function useNearestText(): (nearest: Nearest) => string {
  const { t, format } = useI18n();
  const yearsText = useCallback(
    ({ start, end }: Period) => {
      const [first, last] = [yearOf(start), yearOf(end)];
      return first === last ? format.year(first) : format.range(format.year(first), format.year(last));
    },
    [format],
  );
  return useCallback(
    ({ relaxed, wanted }) =>
      format.list(
        relaxed.map((dimension) => {
          if (dimension === 'period')
            return fill(t.frame.relaxed.period, { value: yearsText(wanted.period) });
          if (dimension === 'category')
            return categoriesLabel(t, format, (wanted.over.category ?? []) as readonly Category[]);
          return t.frame.relaxed[dimension as keyof typeof t.frame.relaxed] ?? dimension;
        }),
      ),
    [t, format, yearsText],
  );
}
