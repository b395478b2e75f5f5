import { useMemo } from 'react';
import { type Filters, type Measure, previousFilters } from '#core/filters.ts';
import { estimateOf, measureInputs } from '#core/measure.ts';
import { monthsIn } from '#core/period.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { toggleDistrict } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import type { DataColumn } from '#ui/dataColumn.ts';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { coveredShare, useDistrictCoverage } from '#views/useDistrictCoverage.ts';
import {
  type DistrictValues,
  useArrivalsByDistrict,
  useIncidentsByDistrict,
} from '#views/useDistrictValues.ts';
import styles from './DistrictTable.module.css';

interface DistrictRow {
  readonly id: string;
  readonly name: string;
}

/** The three themes of the overview's maps as one table: a row a district. */
export function DistrictTable({ filters, cases }: { readonly filters: Filters; readonly cases: string }) {
  const { t, format } = useI18n();
  const { catalog } = useAtlas();
  const act = useAct();
  const nameOf = useAreaNames();
  const incidents = useIncidentsByDistrict(filters);
  const arrivals = useArrivalsByDistrict(filters);
  const coverage = useDistrictCoverage(filters.radius_km);
  const years = monthsIn(filters.period) / 12;
  const rows = useMemo<readonly DistrictRow[]>(
    () => catalog.districts.map((id) => ({ id, name: nameOf(id) })),
    [catalog, nameOf],
  );
  const themeColumns = (
    id: string,
    label: string,
    unit: 'cases' | 'households',
    values: DistrictValues,
  ): DataColumn<DistrictRow>[] => {
    const inputs = measureInputs(catalog.districts, values, years);
    const estimate = (measure: Measure) => (row: DistrictRow) => estimateOf(measure, inputs.get(row.id)!);
    const { rate, change } = t.filters.measures;
    return [
      { id, label, kind: 'cell', unit, value: estimate('count') },
      { id: `${id}_rate`, label: rate, kind: 'cell', unit: 'rate', value: estimate('rate') },
      { id: `${id}_change`, label: change, kind: 'cell', unit: 'change', value: estimate('change') },
    ];
  };
  return (
    <>
      <p className={styles.note}>
        {t.filters.measures.rate}: {t.units.rate}. {t.filters.measures.change}:{' '}
        {fill(t.overview.versus, { period: format.period(previousFilters(filters).period) })}.{' '}
        {t.trends.interval95}.
      </p>
      <DataTable
        caption={t.overview.threeThemes}
        captionHidden
        columns={[
          { id: 'adm2_name', label: t.coverage.area, kind: 'text', value: (row) => row.name },
          ...themeColumns('count', cases, 'cases', incidents),
          ...themeColumns('households', t.overview.householdsArrived, 'households', arrivals),
          {
            id: 'covered_share',
            label: fill(t.coverage.within, { radius: format.distance(filters.radius_km) }),
            kind: 'cell',
            unit: 'share',
            value: ({ id }) => coveredShare(coverage, id),
          },
        ]}
        rows={rows}
        rowId={(row) => row.id}
        selected={filters.districts}
        onToggle={(pcode) => act(toggleDistrict(pcode))}
      />
    </>
  );
}
