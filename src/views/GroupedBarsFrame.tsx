import type { ReactNode } from 'react';
import { missing } from '#core/cell.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { type BarGroup, GroupedBars, type GroupedBarsProps } from '#viz/chart/GroupedBars.tsx';
import { QueryFrame } from './QueryFrame.tsx';
import type { AnyAsked } from './useAsk.ts';

export interface GroupedBarsFrameProps extends Omit<GroupedBarsProps, 'label'> {
  /** Name of the frame in links; the first column of the table as well. */
  readonly id: string;
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly asked: readonly AnyAsked[];
  readonly footer?: ReactNode;
  readonly height?: number;
}

const GAP = missing('not-collected');

/** A count by two dimensions as groups of bars, with its table: a column for each kind. */
export function GroupedBarsFrame(props: GroupedBarsFrameProps) {
  const { id, title, subtitle, asked, footer, height = 260, kinds, rows, unit } = props;
  const shared = unit ? { unit } : {};
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
        <DataTable<BarGroup>
          caption={title}
          captionHidden
          columns={[
            { id, label: title, kind: 'text', value: (row) => row.label },
            ...kinds.map((kind, k) => ({
              id: kind.id,
              label: kind.label,
              kind: 'cell' as const,
              value: (row: BarGroup) => row.cells[k] ?? GAP,
              ...shared,
            })),
          ]}
          rows={rows}
          rowId={(row) => row.id}
        />
      }
    >
      <GroupedBars label={title} kinds={kinds} rows={rows} {...shared} />
    </QueryFrame>
  );
}
