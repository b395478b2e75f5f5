import type { ReactNode } from 'react';
import { DataTable } from '#ui/DataTable.tsx';
import { BarList, type BarListProps } from '#viz/chart/BarList.tsx';
import { QueryFrame } from './QueryFrame.tsx';
import type { AnyAsked } from './useAsk.ts';

export interface BarsFrameProps extends Omit<BarListProps, 'label' | 'max'> {
  /** Name of the frame in links; the column of the table as well. */
  readonly id: string;
  readonly title: string;
  /** What is counted, of whom, where and when. */
  readonly subtitle?: ReactNode;
  /** Heading of the table's numbers. */
  readonly counted: string;
  readonly asked: readonly AnyAsked[];
  readonly footer?: ReactNode;
  readonly height?: number;
}

/** A count by one dimension as bars, with its table. */
export function BarsFrame(props: BarsFrameProps) {
  const { id, title, subtitle, counted, asked, footer, height = 220, ...bars } = props;
  return (
    <QueryFrame
      id={id}
      title={title}
      subtitle={subtitle}
      level={2}
      asked={asked}
      height={height}
      footer={footer}
      table={
        <DataTable
          caption={title}
          captionHidden
          columns={[
            { id, label: title, kind: 'text', value: (row) => row.label },
            {
              id: 'value',
              label: counted,
              kind: 'cell',
              value: (row) => row.cell,
              ...(bars.unit ? { unit: bars.unit } : {}),
            },
          ]}
          rows={bars.items}
          rowId={(row) => row.id}
        />
      }
    >
      <BarList label={title} {...bars} />
    </QueryFrame>
  );
}
