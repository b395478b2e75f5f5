import type { Filters } from '#core/filters.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { useAreaNames } from './useAreaNames.ts';

/** Where and when a view counts, in the reader's words: "Basra City · Jan–Dec 2025". */
export function useScope(): (filters: Pick<Filters, 'districts' | 'period'>) => string {
  const { t, format } = useI18n();
  const nameOf = useAreaNames();
  return ({ districts, period }) => {
    const where = districts.length > 0 ? format.list(districts.map(nameOf)) : t.filters.allDistricts;
    return `${where} · ${format.period(period)}`;
  };
}
