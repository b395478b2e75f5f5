import { usePlotArea, ZIndexLayer } from 'recharts';
import { type Month, monthIndex, type Period } from '#core/period.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { type EventMark, eventLabels, textWidth } from './eventLabels.ts';
import styles from './MonthlySeries.module.css';
import { type MonthScale, monthScale } from './monthScale.ts';

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
  const marks = eventMarks(events, texts, scale);
  const labels = eventLabels(marks, plot.x, plot.x + plot.width, dir);
  const baseline = (lane: number) => plot.y - 6 - lane * EVENT_LANE;
  return (
    <ZIndexLayer zIndex={250}>
      {marks.map(({ x }, k) => (
        <line
          key={`${events[k]!.month} ${events[k]!.label}`}
          className={styles.eventLine}
          x1={x}
          x2={x}
          y1={baseline(labels[k]!.lane) - 10}
          y2={plot.y + plot.height}
        />
      ))}
      {/* After all lines, so that the halo of a label clears the line of another. */}
      {labels.map(({ lane, left }, k) => (
        <text
          key={`${events[k]!.month} ${events[k]!.label}`}
          className={styles.eventLabel}
          x={dir === 'rtl' ? left + marks[k]!.width - 4 : left + 4}
          y={baseline(lane)}
          textAnchor={dir === 'rtl' ? 'end' : 'start'}
        >
          {texts[k]}
        </text>
      ))}
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
  const texts = events.map(({ label }, k) => (numbered ? String(k + 1) : label));
  const labels = eventLabels(eventMarks(events, texts, scale), 0, width, dir);
  return labels.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
}

const eventMarks = (
  events: readonly ChartEvent[],
  texts: readonly string[],
  scale: MonthScale,
): EventMark[] =>
  events.map(({ month }, k) => ({ x: scale.x(monthIndex(month)), width: textWidth(texts[k]!) + 8 }));
