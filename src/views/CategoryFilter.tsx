import { CATEGORIES } from '#core/schema/incident.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { setCategories } from '#state/actions.ts';
import { useAct, useFilters } from '#state/useStore.ts';
import { MultiSelect } from '#ui/MultiSelect.tsx';
import { useCategoriesLabel } from './useCategoriesLabel.ts';

/** Names are listed up to this many; above it they are counted. */
const NAMED = 2;

/** Which kinds of case are counted. */
export function CategoryFilter() {
  const { t, format } = useI18n();
  const act = useAct();
  const { categories } = useFilters();
  const label = useCategoriesLabel(categories);
  return (
    <MultiSelect
      label={t.filters.categories}
      hideLabel
      icon="filter"
      summary={categories.length > NAMED ? format.count(categories.length, 'categories') : label}
      items={CATEGORIES.map((value) => ({ value, label: t.codes.category[value] }))}
      selected={categories}
      onChange={(next) => act(setCategories(next))}
      labels={t.controls}
    />
  );
}
