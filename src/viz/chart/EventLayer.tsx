import { usePlotArea, ZIndexLayer } from 'recharts';
import { type Month, monthIndex, type Period } from '#core/period.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { eventLabels, textWidth } from './eventLabels.ts';
import styles from './MonthlySeries.module.css';
import { monthScale } from './monthScale.ts';

/** Something that happened in a month and helps to read the series, such as the opening of an office. */
export interface ChartEvent {
  readonly month: Month;
  readonly label: string;
}

/** Height of one lane of event labels above the plot, in pixels. */
export const EVENT_LANE = 18;

export interface EventLayerProps {
  readonly events: readonly ChartEvent[];
  readonly extent: Period;
  /** On a narrow chart the labels are numbers, and a list below says them. */
  readonly numbered: boolean;
}

export function EventLayer({ events, extent, numbered }: EventLayerProps) {
  const { dir, format } = useI18n();
  const plot = usePlotArea();
  if (!plot) return null;
  const scale = monthScale(plot, extent, 1, dir);
  const texts = events.map(({ label }, k) => (numbered ? format.integer(k + 1) : label));
  const marks = events.map(({ month }, k) => ({
    x: scale.x(monthIndex(month)),
    width: textWidth(texts[k]!) + 8,
  }));
  const labels = eventLabels(marks, plot.x, plot.x + plot.width);
  return (
    <ZIndexLayer zIndex={250}>
      {events.map(({ month, label }, k) => {
        const { lane, left } = labels[k]!;
        const { x, width } = marks[k]!;
        const y = plot.y - 6 - lane * EVENT_LANE;
        return (
          <g key={`${month} ${label}`}>
            <line className={styles.eventLine} x1={x} x2={x} y1={y - 10} y2={plot.y + plot.height} />
            <text className={styles.eventLabel} x={left + width / 2} y={y} textAnchor="middle">
              {texts[k]}
            </text>
          </g>
        );
      })}
    </ZIndexLayer>
  );
}

/** How many lanes the labels need, known before the plot is laid out. */
export function eventLanes(
  events: readonly ChartEvent[],
  extent: Period,
  width: number,
  numbered: boolean,
  dir: 'ltr' | 'rtl',
): number {
  const scale = monthScale({ x: 0, y: 0, width, height: 1 }, extent, 1, dir);
  const marks = events.map(({ month, label }, k) => ({
    x: scale.x(monthIndex(month)),
    width: textWidth(numbered ? String(k + 1) : label) + 8,
  }));
  return eventLabels(marks, 0, width).reduce((most, { lane }) => Math.max(most, lane + 1), 0);
}
