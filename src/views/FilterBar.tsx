import { LEVELS, RADIUS_KM } from '#core/filters.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { resetFilters, setLevel, setRadius } from '#state/actions.ts';
import { useAct, useFilters } from '#state/useStore.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { CategoryFilter } from './CategoryFilter.tsx';
import { DistrictFilter } from './DistrictFilter.tsx';
import styles from './FilterBar.module.css';
import { MeasureFilter } from './MeasureFilter.tsx';
import { MovementFilter } from './MovementFilter.tsx';
import { PeriodFilter } from './PeriodFilter.tsx';

/** A filter of the bar. All filters keep their values on screens that do not show them. */
export type FilterName = 'period' | 'categories' | 'districts' | 'movements' | 'measure' | 'radius' | 'level';

/** The filters that screens share: those that answer to something on the present one. */
export function FilterBar({ shown }: { readonly shown: readonly FilterName[] }) {
  const { t, format } = useI18n();
  const act = useAct();
  const filters = useFilters();
  const has = (name: FilterName) => shown.includes(name);
  return (
    <section className={styles.bar} aria-label={t.filters.label}>
      {has('period') && <PeriodFilter />}
      {has('categories') && <CategoryFilter />}
      {has('movements') && <MovementFilter />}
      {has('districts') && <DistrictFilter />}
      {has('level') && (
        <SegmentedControl
          label={t.filters.level}
          hideLabel
          value={filters.level}
          options={LEVELS.map((value) => ({ value, label: t.filters.levels[value] }))}
          onChange={(value) => act(setLevel(value))}
        />
      )}
      {has('measure') && <MeasureFilter />}
      {has('radius') && (
        <div className={styles.radius}>
          <RangeSlider
            label={t.filters.radius}
            value={filters.radius_km}
            min={RADIUS_KM.min}
            max={RADIUS_KM.max}
            step={1}
            format={format.distance}
            onChange={(km) => act(setRadius(km))}
          />
        </div>
      )}
      <div className={styles.reset}>
        <IconButton icon="reset" label={t.app.reset} onClick={() => act(resetFilters())} />
      </div>
    </section>
  );
}
