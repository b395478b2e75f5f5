import type { ReactNode } from 'react';
import { EngineFault } from '#db/EngineFault.ts';
import { TableFault } from '#db/TableFault.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import type { Messages } from '#i18n/messages.ts';
import { fill } from '#i18n/messages.ts';
import { toggleTable } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';
import { ChartFrame, type FrameState } from '#viz/chart/ChartFrame.tsx';
import { FigureAccount } from './FigureAccount.tsx';
import { ProvenanceMark } from './ProvenanceMark.tsx';
import styles from './QueryFrame.module.css';
import type { Asked } from './useAsk.ts';
import { useNearestText } from './useNearestText.ts';
import { useSourceNote } from './useSourceNote.ts';

export interface QueryFrameProps {
  /** Name of the frame in links, such as `months`. */
  readonly id: string;
  readonly title: string;
  /** Unit and filters in words. */
  readonly subtitle?: ReactNode;
  /** The questions behind the view. The first decides whether it is loading, unpublished or failed. */
  readonly asked: readonly [Asked<never>, ...Asked<never>[]] | readonly Asked<never>[];
  readonly table?: ReactNode;
  readonly actions?: ReactNode;
  readonly height?: number;
  readonly footer?: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly children: ReactNode;
}

/** The frame of a view with its questions: their state, what is published instead, source, and how the figure is made. */
export function QueryFrame(props: QueryFrameProps) {
  const { id, asked, subtitle, ...rest } = props;
  const { t } = useI18n();
  const sayNearest = useNearestText();
  const act = useAct();
  const asTable = useView((view) => view.choices.tables?.includes(id) ?? false);
  const tables = [...new Set(asked.flatMap(({ query }) => query.tables))];
  const source = useSourceNote(tables);
  const instead = asked.find((one) => one.instead)?.instead;
  return (
    <ChartFrame
      {...rest}
      asTable={asTable}
      onToggleTable={() => act(toggleTable(id))}
      subtitle={
        <>
          {subtitle}
          {instead && (
            <strong className={styles.instead}>
              {t.frame.notPublished} {fill(t.frame.shownInstead, { what: sayNearest(instead) })}
            </strong>
          )}
        </>
      }
      mark={<ProvenanceMark tables={tables} />}
      menu={<FigureAccount asked={asked} />}
      state={stateOf(asked, t, sayNearest)}
      footer={
        <>
          {props.footer}
          {source}
        </>
      }
    />
  );
}

function stateOf(
  asked: readonly Asked<never>[],
  t: Messages,
  sayNearest: ReturnType<typeof useNearestText>,
): FrameState {
  const fault = asked.find((one) => one.state === 'fault');
  if (fault) {
    const { error, retry } = fault;
    const message =
      error instanceof TableFault
        ? fill(t.frame.tableFault, { table: error.table })
        : error instanceof EngineFault
          ? t.frame.engineFault
          : t.frame.fault;
    return { kind: 'error', query: fault.query.name, message, onRetry: retry };
  }
  const unpublished = asked.find((one) => one.state === 'unpublished');
  if (unpublished) {
    const { nearest, showNearest } = unpublished;
    return {
      kind: 'unpublished',
      nearest: nearest && sayNearest(nearest),
      ...(showNearest ? { onShowNearest: showNearest } : {}),
    };
  }
  const loading = asked.filter((one) => one.state === 'loading');
  if (loading.length > 0) return { kind: 'loading', stale: asked.every((one) => one.rows !== undefined) };
  return { kind: 'ready' };
}
