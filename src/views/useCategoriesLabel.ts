import type { Category } from '#core/schema/incident.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { categoriesLabel } from './categoriesLabel.ts';

/** The selected categories in the reader's words. */
export function useCategoriesLabel(categories: readonly Category[]): string {
  const { t, format } = useI18n();
  return categoriesLabel(t, format, categories);
}
