import { type ReactNode, Suspense, useId, useState } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import styles from './ChartFrame.module.css';
import { FrameBoundary } from './FrameBoundary.tsx';

/** What a view has to show, or why it shows nothing. */
export type FrameState =
  | { readonly kind: 'ready' }
  /** `stale`: the last answer stays visible, paler, while the next one is on its way. */
  | { readonly kind: 'loading'; readonly stale?: boolean }
  | { readonly kind: 'empty' }
  /** `nearest` says in words what is published instead; null when nothing is near. */
  | { readonly kind: 'unpublished'; readonly nearest: string | null; readonly onShowNearest?: () => void }
  /** No records of this kind are in the atlas at all. */
  | { readonly kind: 'absent' }
  /** `query` is the name of the question that failed; `message` replaces the standard sentence. */
  | {
      readonly kind: 'error';
      readonly query?: string;
      readonly message?: string;
      readonly onRetry?: () => void;
    };

export interface ChartFrameProps {
  readonly title: string;
  /** Unit and filters in words. */
  readonly subtitle?: ReactNode;
  /** The mark that says where the data come from. */
  readonly mark?: ReactNode;
  /** Controls of this view alone. */
  readonly actions?: ReactNode;
  /** Exports and the account of how the figure is made. */
  readonly menu?: ReactNode;
  /** The same figures as a table; its button appears when there is one. */
  readonly table?: ReactNode;
  /** Whether the table is shown; without it the frame keeps that itself. */
  readonly asTable?: boolean;
  readonly onToggleTable?: () => void;
  readonly state?: FrameState;
  /** Height in pixels that is kept while there is nothing to show. 260 unless told. */
  readonly height?: number;
  /** Source, period, caveats. */
  readonly footer?: ReactNode;
  /** Level of the heading; 3 unless told. */
  readonly level?: 2 | 3 | 4;
  readonly children: ReactNode;
}

/** Height in pixels of a frame that has nothing to wait for. */
const ABSENT_MAX = 140;

const READY: FrameState = { kind: 'ready' };

/** The frame that every view shares: it says what is shown, where it comes from, and why when there is nothing. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, state = READY, height = 260, table } = props;
  const { t } = useI18n();
  const [opened, setOpened] = useState(false);
  const asTable = props.asTable ?? opened;
  const toggleTable = props.onToggleTable ?? (() => setOpened(!opened));
  const id = useId();
  const Heading = `h${props.level ?? 3}` as const;
  const hasDrawing = state.kind === 'ready' || (state.kind === 'loading' && state.stale === true);
  return (
    <figure className={styles.frame} aria-labelledby={`${id}-title`} aria-busy={state.kind === 'loading'}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <Heading className={styles.title} id={`${id}-title`}>
            {title}
          </Heading>
          {props.subtitle && <p className={styles.subtitle}>{props.subtitle}</p>}
        </div>
        <div className={styles.tools}>
          {props.mark}
          {props.actions}
          {table !== undefined && hasDrawing && (
            <Button size="s" className={styles.twin} icon={asTable ? 'chart' : 'table'} onClick={toggleTable}>
              {asTable ? t.chart.asChart : t.chart.asTable}
            </Button>
          )}
          {props.menu}
        </div>
      </header>
      <div className={styles.body} data-stale={(state.kind === 'loading' && hasDrawing) || undefined}>
        {hasDrawing ? (
          <FrameBoundary
            fallback={(retry) => <Notice height={height} tone="bad" text={t.frame.fault} onRetry={retry} />}
          >
            <Suspense fallback={<Skeleton height={`${height}px`} label={t.app.loading} />}>
              {asTable && table !== undefined ? table : props.children}
            </Suspense>
          </FrameBoundary>
        ) : (
          <Gap state={state} height={height} />
        )}
      </div>
      {props.footer && <figcaption className={styles.footer}>{props.footer}</figcaption>}
    </figure>
  );
}

function Gap({ state, height }: { readonly state: FrameState; readonly height: number }) {
  const { t } = useI18n();
  switch (state.kind) {
    case 'ready':
      return null;
    case 'loading':
      return <Skeleton height={`${height}px`} label={t.app.loading} />;
    case 'empty':
      return <Notice height={height} tone="calm" text={t.chart.empty} />;
    case 'absent':
      return (
        <Notice
          height={Math.min(height, ABSENT_MAX)}
          tone="calm"
          text={t.frame.noRecords}
          more={fill(t.frame.bringRecords, { screen: t.screens.importing })}
        />
      );
    case 'unpublished':
      return (
        <Notice
          height={height}
          tone="calm"
          text={t.frame.notPublished}
          more={
            state.nearest === null ? t.frame.nothingNearest : fill(t.frame.nearest, { what: state.nearest })
          }
        >
          {state.nearest !== null && state.onShowNearest && (
            <Button size="s" onClick={state.onShowNearest}>
              {t.frame.showNearest}
            </Button>
          )}
        </Notice>
      );
    case 'error':
      return (
        <Notice
          height={height}
          tone="bad"
          text={state.message ?? t.frame.fault}
          more={state.query === undefined ? undefined : fill(t.frame.faultQuery, { query: state.query })}
          onRetry={state.onRetry}
        />
      );
  }
}

interface NoticeProps {
  readonly height: number;
  readonly tone: 'calm' | 'bad';
  readonly text: string;
  readonly more?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
  readonly children?: ReactNode;
}

function Notice({ height, tone, text, more, onRetry, children }: NoticeProps) {
  const { t } = useI18n();
  return (
    <div
      className={styles.notice}
      data-tone={tone}
      style={{ minBlockSize: height }}
      role={tone === 'bad' ? 'alert' : 'status'}
    >
      <p className={styles.noticeText}>{text}</p>
      {more && <p className={styles.noticeMore}>{more}</p>}
      {children}
      {onRetry && (
        <Button size="s" onClick={onRetry}>
          {t.app.retry}
        </Button>
      )}
    </div>
  );
}
