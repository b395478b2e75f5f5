import { useCallback } from 'react';
import type { Condition } from '#core/methods/method.ts';
import { useI18n } from '#i18n/I18nContext.tsx';

/** The figures of a condition or refusal as its sentence wants them. */
export function useConditionValues(): (of: Omit<Condition, 'reason' | 'met'>) => Record<string, string> {
  const { format } = useI18n();
  return useCallback(
    ({ needs, has, unit, smallest_p, level }) => {
      const count = (value: number | undefined) =>
        value === undefined ? '–' : unit ? format.count(value, unit) : format.integer(value);
      const p = (value: number | undefined) => (value === undefined ? '–' : format.probability(value));
      return { needs: count(needs), has: count(has), smallest_p: p(smallest_p), level: p(level) };
    },
    [format],
  );
}
