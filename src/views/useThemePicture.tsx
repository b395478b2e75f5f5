import { useMemo } from 'react';
import { missing } from '#core/cell.ts';
import { type Filters, type Measure, previousFilters } from '#core/filters.ts';
import { monthsIn } from '#core/period.ts';
import type { TableName } from '#core/schema/tables.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import type { Ramp } from '#viz/map/MapContent.ts';
import { AreaNote } from './AreaNote.tsx';
import type { ThemePicture } from './ThemePicture.ts';
import { useAreaNames } from './useAreaNames.ts';
import { useAtlas } from './useAtlas.ts';
import { useCategoriesLabel } from './useCategoriesLabel.ts';
import { type DistrictValues, useArrivalsByDistrict, useIncidentsByDistrict } from './useDistrictValues.ts';
import { useMeasured } from './useMeasured.ts';

const GAP = missing('not-collected');

/** Cases of the selected categories by district. */
export function useIncidentPicture(filters: Filters): ThemePicture {
  const values = useIncidentsByDistrict(filters);
  const standard = useIncidentsByDistrict(useStandard(filters.measure));
  const title = useCategoriesLabel(filters.categories);
  return usePicture({
    theme: 'incidents',
    ramp: 'disputes',
    count: 'cases',
    tables: ['incident', 'population', 'area'],
    title,
    filters,
    values,
    standard,
  });
}

/** Households that arrived by district. */
export function useArrivalPicture(filters: Filters): ThemePicture {
  const { t } = useI18n();
  const values = useArrivalsByDistrict(filters);
  const standard = useArrivalsByDistrict(useStandard(filters.measure));
  return usePicture({
    theme: 'arrivals',
    ramp: 'arrivals',
    count: 'households',
    tables: ['arrival', 'population', 'area'],
    title: t.overview.householdsArrived,
    filters,
    values,
    standard,
  });
}

/** The filters of a fresh visit, but for the measure. */
function useStandard(measure: Measure): Filters {
  const { summary } = useAtlas();
  return useMemo(() => ({ ...summary.filters, measure }), [summary, measure]);
}

interface PictureOf {
  readonly theme: 'incidents' | 'arrivals';
  readonly ramp: Ramp;
  readonly count: CellUnit;
  readonly tables: readonly TableName[];
  readonly title: string;
  readonly filters: Filters;
  readonly values: DistrictValues;
  readonly standard: DistrictValues;
}

function usePicture({
  theme,
  ramp,
  count,
  tables,
  title,
  filters,
  values,
  standard,
}: PictureOf): ThemePicture {
  const { t, format } = useI18n();
  const { catalog } = useAtlas();
  const nameOf = useAreaNames();
  const measured = useMeasured(filters, values, catalog.districts);
  const usual = useMeasured(useStandard(filters.measure), standard, catalog.districts);
  const { measure, period } = filters;
  return useMemo(
    () => ({
      theme,
      title,
      measure,
      ramp: measure === 'change' ? 'change' : ramp,
      unit: measure === 'count' ? count : measure,
      unitText:
        measure === 'change'
          ? fill(t.overview.versus, { period: format.period(previousFilters(filters).period) })
          : measure === 'rate'
            ? t.units.rate
            : t.filters.measures.count,
      period,
      ...measured,
      standard: [...usual.colour.values()],
      tables,
      asked: measure === 'rate' ? [values.answer, values.population] : [values.answer],
      tooltip: (pcode) => (
        <AreaNote
          name={nameOf(pcode)}
          count={values.current.get(pcode) ?? GAP}
          previous={values.previous.get(pcode) ?? GAP}
          persons={values.persons.get(pcode) ?? 0}
          census={values.population.rows?.find((row) => row.adm2_pcode === pcode)?.year}
          years={monthsIn(period) / 12}
          unit={count}
        />
      ),
    }),
    [theme, title, measure, ramp, count, filters, period, measured, usual, tables, values, nameOf, t, format],
  );
}
