import { useMemo } from 'react';
import type { Filters } from '#core/filters.ts';
import { DRIVERS } from '#core/schema/arrival.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { arrivalsByDriver } from '#queries/arrivalsByDriver.ts';
import { arrivalsTotal } from '#queries/arrivalsTotal.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAsk } from '#views/useAsk.ts';
import { BarList } from '#viz/chart/BarList.tsx';

/** Why the families left, in households. */
export function ArrivalDrivers({ filters }: { readonly filters: Filters }) {
  const { t, format } = useI18n();
  const asked = useAsk(arrivalsByDriver, filters);
  const total = useAsk(arrivalsTotal, asked.filters);
  const items = useMemo(() => {
    const rows = new Map(asked.rows?.map((row) => [row.driver, row.households]));
    return DRIVERS.flatMap((code) => {
      const cell = rows.get(code);
      return cell ? [{ id: code, label: t.codes.driver[code], cell }] : [];
    });
  }, [asked.rows, t]);
  // While the one is of the new selection and the other still of the old, a part may exceed its whole.
  const whole = asked.state === 'ready' && total.state === 'ready' && !total.instead ? total.rows?.[0] : null;
  return (
    <QueryFrame
      id="drivers"
      title={t.flows.driver}
      subtitle={`${t.flows.households} · ${format.period(asked.filters.period)}`}
      level={2}
      asked={[asked]}
      table={
        <DataTable
          caption={t.flows.driver}
          captionHidden
          columns={[
            { id: 'driver', label: t.flows.driver, kind: 'text', value: (row) => row.label },
            {
              id: 'households',
              label: t.flows.households,
              kind: 'cell',
              value: (row) => row.cell,
              unit: 'households',
            },
          ]}
          rows={items}
          rowId={(row) => row.id}
        />
      }
    >
      <BarList
        label={t.flows.driver}
        items={items}
        unit="households"
        color="var(--arrivals-5)"
        order="value"
        {...(whole ? { total: whole.households } : {})}
      />
    </QueryFrame>
  );
}
