import { isEveryCategory, isViolentDisputes } from '#core/filters.ts';
import type { Category } from '#core/schema/incident.ts';
import type { Format } from '#i18n/format.ts';
import type { Messages } from '#i18n/messages.ts';

/** The selected categories in words: violent disputes, all cases, or a list. */
export function categoriesLabel(t: Messages, format: Format, categories: readonly Category[]): string {
  if (isEveryCategory(categories)) return t.filters.allCases;
  if (isViolentDisputes(categories)) return t.codes.category.violent_dispute;
  return format.list(categories.map((code) => t.codes.category[code]));
}
