import { useI18n } from '#i18n/I18nContext.tsx';
import styles from './EventMarks.module.css';
import { EVENT_LANE, type EventLayout } from './eventLayout.ts';
import type { PlotBox } from './monthScale.ts';

/** Upright lines through a plot, each with its label or number above. */
export function EventMarks({ layout, plot }: { readonly layout: EventLayout; readonly plot: PlotBox }) {
  const baseline = (lane: number) => plot.y - 6 - lane * EVENT_LANE;
  return (
    <g className={styles.marks}>
      {layout.marks.map(({ x, label, lane, strong }) => (
        <line
          key={`${x} ${label}`}
          data-strong={strong || undefined}
          x1={plot.x + x}
          x2={plot.x + x}
          y1={baseline(lane) - 10}
          y2={plot.y + plot.height}
        />
      ))}
      {/* After all lines, so that the halo of a label clears its own. */}
      {layout.marks.map(({ x, label, lane, side, text, textX, strong }) => (
        <text
          key={`${x} ${label}`}
          data-strong={strong || undefined}
          x={plot.x + textX}
          y={baseline(lane)}
          textAnchor={side === 'left' ? 'end' : 'start'}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

/** What the numbers of a narrow chart stand for; nothing where the chart says it in words. */
export function EventList({
  layout,
  whenOf,
}: {
  readonly layout: EventLayout;
  /** When the event at this place of the list was; left out where its label says it. */
  readonly whenOf?: (at: number) => string;
}) {
  const { t, format } = useI18n();
  if (!layout.numbered || layout.marks.length === 0) return null;
  return (
    <ol className={styles.list} aria-label={t.chart.events}>
      {layout.marks.map(({ x, label }, k) => (
        <li key={`${x} ${label}`}>
          <b>{format.integer(k + 1)}</b> {label}
          {whenOf && ` · ${whenOf(k)}`}
        </li>
      ))}
    </ol>
  );
}
