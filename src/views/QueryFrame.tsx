import type { ReactNode } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { toggleTable } from '#state/actions.ts';
import { useAct, useFilters, useView } from '#state/useStore.ts';
import { ChartFrame } from '#viz/chart/ChartFrame.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { FigureAccount } from './FigureAccount.tsx';
import { useFigureDoor } from './figureDoor.ts';
import { frameState } from './frameState.ts';
import { PinButton } from './PinButton.tsx';
import { ProvenanceMark } from './ProvenanceMark.tsx';
import styles from './QueryFrame.module.css';
import { questionsOf } from './questionsOf.ts';
import { twinTable } from './twinTable.ts';
import type { AnyAsked } from './useAsk.ts';
import { useAskedAbout } from './useAskedAbout.ts';
import { useIsAbsent } from './useIsAbsent.ts';
import { useNearestText } from './useNearestText.ts';
import { useSourceNote } from './useSourceNote.tsx';
import { viewTable } from './viewTable.ts';

export interface QueryFrameProps {
  /** Name of the frame in links, such as `months`. */
  readonly id: string;
  readonly title: string;
  /** Unit and filters in words. */
  readonly subtitle?: ReactNode;
  /** The questions behind the view. The first decides whether it is loading, unpublished or failed. */
  readonly asked: readonly AnyAsked[];
  readonly table?: ReactNode;
  /** The table that a report prints, where the twin is too wide for paper. */
  readonly printed?: ReactNode;
  readonly actions?: ReactNode;
  readonly height?: number;
  readonly footer?: ReactNode;
  readonly level?: 2 | 3 | 4;
  /** Further lines for the account that goes out with a file, such as the method and its settings. */
  readonly account?: readonly (readonly [name: string, value: string])[];
  /** Unit and filters as a report prints them, where the subtitle speaks to the hand; the subtitle unless told. */
  readonly scope?: string;
  /** What the view says in sentences, for a report that prints it: an answer with its proof, a verdict. */
  readonly said?: readonly string[];
  /** True where the view shows what there is when the atlas has no records for some of its questions. */
  readonly partial?: boolean;
  /** True while the view works on its answers after they have come. */
  readonly working?: boolean;
  /** True where views that can be kept lie inside this one. */
  readonly nests?: boolean;
  readonly children: ReactNode;
}

/** The frame of a view with its questions: their state, what is published instead, source, and how the figure is made. */
export function QueryFrame(props: QueryFrameProps) {
  const {
    id,
    asked,
    subtitle,
    scope = subtitle,
    account,
    said = [],
    working = false,
    printed,
    nests = false,
    partial,
    ...rest
  } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const filters = useFilters();
  const sayNearest = useNearestText();
  const act = useAct();
  const asTable = useView((view) => view.choices.tables?.includes(id) ?? false);
  const tables = [...new Set(asked.flatMap(({ query }) => query.tables))];
  const source = useSourceNote(tables);
  const about = useAskedAbout(props.title, asked, account);
  const instead = asked.find((one) => one.instead)?.instead;
  const state = frameState(asked, t, sayNearest, useIsAbsent(), partial);
  const isRead = useFigureDoor(id, () =>
    state.kind === 'loading' || working
      ? null
      : {
          title: props.title,
          subtitle: typeof scope === 'string' ? scope : '',
          said:
            state.kind === 'ready'
              ? said
              : [state.kind === 'absent' ? t.frame.noRecords : t.frame.notPublished],
          table: state.kind === 'ready' ? viewTable(printed ?? props.table ?? props.children, i18n) : null,
          map: null,
          tables,
          questions: questionsOf(asked),
          filters: asked[0]?.filters ?? filters,
        },
  );
  if (isRead) return nests && state.kind === 'ready' ? props.children : null;
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
      mark={tables.length > 0 && <ProvenanceMark tables={tables} />}
      menu={
        asked.length > 0 && (
          <>
            <PinButton frame={id} title={props.title} />
            <ExportMenu compact picture={{}} table={twinTable(props.table)} about={about} />
            <FigureAccount asked={asked} />
          </>
        )
      }
      state={state}
      footer={
        <>
          {props.footer && <div>{props.footer}</div>}
          {tables.length > 0 && source}
        </>
      }
    />
  );
}
