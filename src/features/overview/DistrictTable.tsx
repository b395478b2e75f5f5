import { useMemo } from 'react';
import { type Cell, exact, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { monthsIn } from '#core/period.ts';
import { cellOfChange, change, rate } from '#core/rates.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { toggleDistrict } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import type { DataColumn } from '#ui/dataColumn.ts';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useDistrictCoverage } from '#views/useDistrictCoverage.ts';
import {
  type DistrictValues,
  useArrivalsByDistrict,
  useIncidentsByDistrict,
} from '#views/useDistrictValues.ts';

interface DistrictRow {
  readonly id: string;
  readonly name: string;
}

const GAP = missing('not-collected');

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
    { current, previous, persons }: DistrictValues,
  ): DataColumn<DistrictRow>[] => {
    const cellOf = (row: DistrictRow) => current.get(row.id) ?? GAP;
    return [
      { id, label, kind: 'cell', unit, value: cellOf },
      {
        id: `${id}_rate`,
        label: t.units.rate,
        kind: 'cell',
        unit: 'rate',
        value: (row) => rate(cellOf(row), persons.get(row.id), years),
      },
      {
        id: `${id}_change`,
        label: t.filters.measures.change,
        kind: 'cell',
        unit: 'change',
        value: (row) => cellOfChange(change(cellOf(row), previous.get(row.id) ?? GAP)),
      },
    ];
  };
  const shareOf = ({ id }: DistrictRow): Cell => {
    const area = coverage?.by_adm2.get(id);
    return area && area.persons > 0 ? exact(area.persons_covered / area.persons) : missing('no-denominator');
  };
  return (
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
          value: shareOf,
        },
      ]}
      rows={rows}
      rowId={(row) => row.id}
      selected={filters.districts}
      onToggle={(pcode) => act(toggleDistrict(pcode))}
    />
  );
}
