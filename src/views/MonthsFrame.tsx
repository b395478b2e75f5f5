import { type ReactNode, useMemo } from 'react';
import type { Cell } from '#core/cell.ts';
import type { Month } from '#core/period.ts';
import type { CountUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { dragPeriod } from '#state/actions.ts';
import { useAct, useFilters } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { MonthlySeries } from '#viz/chart/MonthlySeries.tsx';
import { QueryFrame } from './QueryFrame.tsx';
import type { AnyAsked } from './useAsk.ts';
import { useAtlas } from './useAtlas.ts';
import { useEvents } from './useEvents.ts';

export interface MonthsFrameProps {
  /** Name of the frame in links. */
  readonly id: string;
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** What is counted, in words. */
  readonly label: string;
  readonly asked: AnyAsked;
  readonly months: readonly (readonly [Month, Cell])[];
  readonly unit: CountUnit;
  /** A CSS colour. */
  readonly color: string;
  readonly height: number;
}

/** One series month by month with its 12-month average, the brush that sets the period of every view, and its table. */
export function MonthsFrame(props: MonthsFrameProps) {
  const { id, label, asked, months, unit, color, height } = props;
  const { t } = useI18n();
  const { catalog } = useAtlas();
  const { period } = useFilters();
  const act = useAct();
  const events = useEvents();
  const cells = useMemo(() => new Map(months), [months]);
  return (
    <QueryFrame
      id={id}
      title={props.title}
      subtitle={props.subtitle}
      level={2}
      asked={[asked]}
      height={height}
      table={
        <DataTable
          caption={label}
          captionHidden
          columns={[
            { id: 'period', label: t.chart.period, kind: 'period', value: ([month]) => month },
            { id: unit, label, kind: 'cell', value: ([, cell]) => cell, unit },
          ]}
          rows={months}
          rowId={([month]) => month}
        />
      }
    >
      <MonthlySeries
        label={label}
        extent={catalog.extent}
        series={[{ id, label, color, cells }]}
        unit={unit}
        average
        events={events}
        height={height}
        period={period}
        onPeriodChange={(next) => act(dragPeriod(next))}
      />
    </QueryFrame>
  );
}
