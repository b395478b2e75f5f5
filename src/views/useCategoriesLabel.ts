import { isEveryCategory, isViolentDisputes } from '#core/filters.ts';
import type { Category } from '#core/schema/incident.ts';
import { useI18n } from '#i18n/I18nContext.tsx';

/** The selected categories in words: violent disputes, all cases, or a list. */
export function useCategoriesLabel(categories: readonly Category[]): string {
  const { t, format } = useI18n();
  if (isEveryCategory(categories)) return t.filters.allCases;
  if (isViolentDisputes(categories)) return t.codes.category.violent_dispute;
  return format.list(categories.map((code) => t.codes.category[code]));
}
