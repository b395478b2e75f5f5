import { useCallback } from 'react';
import type { Nearest } from '#core/cover.ts';
import type { Category } from '#core/schema/incident.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { categoriesLabel } from './categoriesLabel.ts';

/** Says in words what is published nearest: each dimension that gives way, and how far. */
export function useNearestText(): (nearest: Nearest) => string {
  const { t, format } = useI18n();
  return useCallback(
    ({ relaxed, wanted }) =>
      format.list(
        relaxed.map((dimension) => {
          if (dimension === 'period')
            return fill(t.frame.relaxed.period, { value: format.period(wanted.period) });
          if (dimension === 'category')
            return categoriesLabel(t, format, (wanted.over.category ?? []) as readonly Category[]);
          return t.frame.relaxed[dimension as keyof typeof t.frame.relaxed] ?? dimension;
        }),
      ),
    [t, format],
  );
}
