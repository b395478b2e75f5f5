import { useI18n } from '#i18n/I18nContext.tsx';
import { setDistricts } from '#state/actions.ts';
import { useAct, useFilters } from '#state/useStore.ts';
import { MultiSelect } from '#ui/MultiSelect.tsx';
import { useAreaNames } from './useAreaNames.ts';
import { useAtlas } from './useAtlas.ts';

/** Names are listed up to this many; above it they are counted. */
const NAMED = 2;

/** Which districts are selected: the same selection that maps and lists show. */
export function DistrictFilter() {
  const { t, format } = useI18n();
  const { catalog } = useAtlas();
  const act = useAct();
  const { districts } = useFilters();
  const nameOf = useAreaNames();
  const summary =
    districts.length === 0
      ? t.filters.allDistricts
      : districts.length > NAMED
        ? format.count(districts.length, 'districts')
        : format.list(districts.map(nameOf));
  return (
    <MultiSelect
      label={t.filters.districts}
      hideLabel
      icon="map"
      summary={summary}
      items={catalog.districts.map((value) => ({ value, label: nameOf(value) }))}
      selected={districts}
      onChange={(next) => act(setDistricts(next))}
      labels={t.controls}
    />
  );
}
