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

/** What the numbers of events stand for, in their order, where a chart is too narrow for words. */
export function EventList({ texts }: { readonly texts: readonly string[] }) {
  const { t, format } = useI18n();
  if (texts.length === 0) return null;
  return (
    <ol className={styles.list} aria-label={t.chart.events}>
      {texts.map((text, k) => (
        <li key={text}>
          <b>{format.integer(k + 1)}</b> {text}
        </li>
      ))}
    </ol>
  );
}
