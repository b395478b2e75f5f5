import { useMemo } from 'react';
import { boundsOf } from '#core/cell.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import type { ArrivalsByOriginRow } from '#queries/arrivalsByOrigin.ts';
import { toggleChoice } from '#state/actions.ts';
import { useAct, useFilters, useView } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import type { Asked } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';

/** Every flow of the period in a table; a row singles its origin out on the map. Flows of none are left out. */
export function OriginTable({ flows }: { readonly flows: Asked<ArrivalsByOriginRow> }) {
  const { t, format } = useI18n();
  const { catalog } = useAtlas();
  const { districts } = useFilters();
  const origin = useView((view) => view.choices.origin);
  const act = useAct();
  const nameOf = useAreaNames();
  const rows = useMemo(
    () =>
      (flows.rows ?? []).filter(
        (row) =>
          boundsOf(row.households)?.high !== 0 &&
          (districts.length === 0 || districts.includes(row.adm2_pcode)),
      ),
    [flows.rows, districts],
  );
  const idOf = (row: ArrivalsByOriginRow) => `${row.origin_pcode}-${row.adm2_pcode}`;
  const isInside = (pcode: string) => catalog.districts.includes(pcode);
  return (
    <QueryFrame
      id="origins"
      title={t.flows.table}
      subtitle={format.period(flows.filters.period)}
      level={2}
      asked={[flows]}
    >
      <DataTable
        caption={t.flows.table}
        captionHidden
        columns={[
          {
            id: 'origin_pcode',
            label: t.flows.origin,
            kind: 'text',
            value: (row) => nameOf(row.origin_pcode),
          },
          {
            id: 'inside',
            label: t.flows.from,
            kind: 'text',
            value: (row) => (isInside(row.origin_pcode) ? t.flows.inside : t.flows.outside),
          },
          {
            id: 'adm2_pcode',
            label: t.flows.destination,
            kind: 'text',
            value: (row) => nameOf(row.adm2_pcode),
          },
          {
            id: 'households',
            label: t.flows.households,
            kind: 'cell',
            value: (row) => row.households,
            unit: 'households',
          },
          {
            id: 'persons',
            label: t.flows.persons,
            kind: 'cell',
            value: (row) => row.persons,
            unit: 'persons',
          },
        ]}
        rows={rows}
        rowId={idOf}
        sorting={{ column: 'households', direction: 'descending' }}
        selected={rows.filter((row) => row.origin_pcode === origin).map(idOf)}
        onToggle={(id) => act(toggleChoice('origin', id.slice(0, id.indexOf('-'))))}
      />
    </QueryFrame>
  );
}
