import { useCallback } from 'react';
import type { Filters } from '#core/filters.ts';
import { PROTECTED_NAMES, type TableName } from '#core/schema/tables.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { categoriesLabel } from './categoriesLabel.ts';
import { useAreaNames } from './useAreaNames.ts';

/** Tables whose rows answer to the period. */
const TIMED: ReadonlySet<TableName> = new Set<TableName>([
  ...PROTECTED_NAMES,
  'forum_meeting',
  'initiative',
  'awareness_request',
]);

/** The filters that these tables answer to, in words, for the account of a file or picture. */
export function useFilterLines(): (
  filters: Filters,
  tables: readonly TableName[],
) => readonly (readonly [name: string, value: string])[] {
  const { t, format } = useI18n();
  const nameOf = useAreaNames();
  return useCallback(
    (filters, tables) => {
      const { period, categories, districts, movements, radius_km } = filters;
      const isTimed = tables.some((table) => TIMED.has(table));
      const places = districts.length === 0 ? t.filters.allDistricts : format.list(districts.map(nameOf));
      const moved =
        movements.length === 0
          ? t.filters.allMovements
          : format.list(movements.map((movement) => t.codes.movement[movement]));
      return [
        ...(isTimed ? [[t.filters.period, format.period(period)] as const] : []),
        ...(tables.includes('incident')
          ? [[t.filters.categories, categoriesLabel(t, format, categories)] as const]
          : []),
        ...(tables.includes('arrival') ? [[t.filters.movements, moved] as const] : []),
        [t.filters.districts, places],
        ...(tables.includes('facility') ? [[t.filters.radius, format.distance(radius_km)] as const] : []),
      ];
    },
    [t, format, nameOf],
  );
}
