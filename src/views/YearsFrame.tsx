import type { ReactNode } from 'react';
import { missing } from '#core/cell.ts';
import type { Year } from '#core/period.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { YearColumns, type YearColumnsProps } from '#viz/chart/YearColumns.tsx';
import { QueryFrame } from './QueryFrame.tsx';
import type { AnyAsked } from './useAsk.ts';

export interface YearsFrameProps extends Omit<YearColumnsProps, 'label'> {
  /** Name of the frame in links. */
  readonly id: string;
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly asked: readonly AnyAsked[];
  readonly footer?: ReactNode;
}

const GAP = missing('not-collected');

/** Counts year by year as columns, with their table: a row a year. */
export function YearsFrame(props: YearsFrameProps) {
  const { id, title, subtitle, asked, footer, ...drawn } = props;
  const { t } = useI18n();
  return (
    <QueryFrame
      id={id}
      title={title}
      subtitle={subtitle}
      level={2}
      asked={asked}
      height={drawn.height ?? 220}
      footer={footer}
      table={
        <DataTable<Year>
          caption={title}
          captionHidden
          columns={[
            { id: 'period', label: t.chart.period, kind: 'period', value: (year) => year },
            ...drawn.series.map(({ id: series, label, cells }) => ({
              id: series,
              label,
              kind: 'cell' as const,
              value: (year: Year) => cells.get(year) ?? GAP,
              ...(drawn.unit ? { unit: drawn.unit } : {}),
            })),
          ]}
          rows={drawn.years}
          rowId={(year) => year}
        />
      }
    >
      <YearColumns label={title} {...drawn} />
    </QueryFrame>
  );
}
