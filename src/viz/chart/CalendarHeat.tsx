import {
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { type Cell, missing } from '#core/cell.ts';
import { type ClassScale, classOf } from '#core/classes.ts';
import { listMonths, type Month, monthIndex, type Period, yearOf } from '#core/period.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import type { Ramp } from '../map/MapContent.ts';
import { rampTokens } from '../map/rampTokens.ts';
import { SvgPatterns, svgFill } from '../map/SvgPatterns.tsx';
import styles from './CalendarHeat.module.css';
import type { ChartEvent } from './EventLayer.tsx';
import { EventList, EventMarks } from './EventMarks.tsx';
import { eventLayout } from './eventLayout.ts';
import { sayEvents } from './sayEvents.ts';
import { useWidth } from './useWidth.ts';

export interface HeatRow {
  readonly id: string;
  readonly label: string;
  /** A month that is not there was not collected. */
  readonly cells: ReadonlyMap<Month, Cell>;
}

export interface CalendarHeatProps {
  /** What the cells count, said to a screen reader. */
  readonly label: string;
  readonly extent: Period;
  readonly rows: readonly HeatRow[];
  readonly scale: ClassScale;
  readonly ramp: Ramp;
  /** A cell in words. */
  readonly sayCell: (cell: Cell) => string;
  readonly selected: readonly string[];
  readonly onToggle: (id: string) => void;
  /** The chosen period, framed. */
  readonly period: Period;
  /** Called when the reader has dragged across months. */
  readonly onPeriodChange: (period: Period) => void;
  readonly events?: readonly ChartEvent[];
}

const ROW = 26;
const AXIS = 20;
/** Narrower cells cannot be pointed at; the grid then scrolls. */
const LEAST = 7;
const NO_EVENTS: readonly ChartEvent[] = [];
const GAP = missing('not-collected');

/**
 * Districts by months as a calendar of coloured cells. Arrow keys move through the cells and a line below says the one under
 * pointer or focus; Enter selects its district. A drag across months, or Shift with the arrows, sets the period.
 */
export function CalendarHeat(props: CalendarHeatProps) {
  const { rows, scale, ramp, extent, selected, period, events = NO_EVENTS } = props;
  const { dir, format } = useI18n();
  const id = useId();
  const [ref, room] = useWidth<HTMLDivElement>();
  const [at, setAt] = useState<{ row: number; month: number } | null>(null);
  const drag = useRef<number | null>(null);
  /** Where the reader began to choose months with the keyboard. */
  const anchor = useRef<number | null>(null);
  const months = listMonths(extent);
  const width = Math.max(LEAST, room / months.length);
  const total = width * months.length;
  const tokens = rampTokens(ramp, scale.steps);
  const xOf = (month: number) => (dir === 'rtl' ? total - (month + 1) * width : month * width);
  const height = rows.length * ROW;
  const layout = eventLayout(
    events.flatMap(({ month, label }) =>
      months.includes(month) ? [{ x: xOf(months.indexOf(month)) + width / 2, label }] : [],
    ),
    { width: total, height, scrolls: total > room },
    dir,
    format.integer,
  );
  const top = layout.height > 0 ? layout.height + 6 : 0;
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const placeOf = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const along = Math.floor((event.clientX - box.left) / width);
    const month = clamp(dir === 'rtl' ? months.length - 1 - along : along, months.length - 1);
    return { row: clamp(Math.floor((event.clientY - box.top - top) / ROW), rows.length - 1), month };
  };
  const choosePeriod = (one: number, other: number) =>
    props.onPeriodChange({ start: months[Math.min(one, other)]!, end: months[Math.max(one, other)]! });
  const onKeyDown = (event: KeyboardEvent) => {
    const now = at ?? { row: 0, month: months.length - 1 };
    const forward = dir === 'rtl' ? -1 : 1;
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -forward], ArrowRight: [0, forward] }[
      event.key
    ];
    if (step) {
      event.preventDefault();
      const month = clamp(now.month + step[1]!, months.length - 1);
      setAt({ row: clamp(now.row + step[0]!, rows.length - 1), month });
      anchor.current = event.shiftKey ? (anchor.current ?? now.month) : null;
      if (anchor.current !== null) choosePeriod(anchor.current, month);
    } else if (event.key === 'Enter' && at) props.onToggle(rows[at.row]!.id);
  };
  const scroller = useRef<HTMLDivElement | null>(null);
  const place = useCallback(
    (element: HTMLDivElement | null) => {
      scroller.current = element;
      return ref(element);
    },
    [ref],
  );
  // Where the months do not fit, the newest are shown first.
  useEffect(() => {
    if (total > room) scroller.current?.scrollTo({ left: dir === 'rtl' ? 0 : total });
  }, [total, room, dir]);
  const shownRow = at && rows[at.row];
  const said = shownRow
    ? `${shownRow.label} · ${format.month(months[at.month]!)}: ${props.sayCell(shownRow.cells.get(months[at.month]!) ?? GAP)}`
    : '';
  const first = monthIndex(extent.start);
  const chosen = { from: monthIndex(period.start) - first, to: monthIndex(period.end) - first };
  const years = months.flatMap((month, k) =>
    month.endsWith('-01') || k === 0 ? [{ year: yearOf(month), k }] : [],
  );
  return (
    <div className={styles.heat}>
      <ul className={styles.names} style={{ gridAutoRows: ROW, paddingBlockStart: top }}>
        {rows.map(({ id: row, label }) => (
          <li key={row}>
            <button
              type="button"
              aria-pressed={selected.includes(row)}
              className={styles.name}
              onClick={() => props.onToggle(row)}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
      <div ref={place} className={styles.scroll} dir="ltr">
        {room > 0 && (
          <svg
            width={total}
            height={top + height + AXIS}
            role="application"
            aria-label={props.label}
            aria-describedby={`${id}-said`}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk through the cells, as in a grid
            tabIndex={0}
            className={styles.grid}
            onKeyDown={onKeyDown}
            onPointerMove={(event) => setAt(placeOf(event))}
            onPointerLeave={() => setAt(null)}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              drag.current = placeOf(event).month;
            }}
            onPointerUp={(event) => {
              const place = placeOf(event);
              const start = drag.current;
              drag.current = null;
              if (start === null) return;
              if (start === place.month) return props.onToggle(rows[place.row]!.id);
              choosePeriod(start, place.month);
            }}
          >
            <SvgPatterns id={id} />
            <g transform={`translate(0 ${top})`}>
              {rows.map(({ id: row, cells }, k) => (
                <g key={row} opacity={selected.length === 0 || selected.includes(row) ? 1 : 0.35}>
                  {months.map((month, m) => (
                    <rect
                      key={month}
                      x={xOf(m) + 0.5}
                      y={k * ROW + 2}
                      width={width - 1}
                      height={ROW - 4}
                      fill={svgFill(id, classOf(scale, cells.get(month) ?? GAP), tokens)}
                    />
                  ))}
                </g>
              ))}
              {years.map(({ year, k }) => (
                <g key={year}>
                  <line
                    x1={dir === 'rtl' ? xOf(k) + width : xOf(k)}
                    x2={dir === 'rtl' ? xOf(k) + width : xOf(k)}
                    y1={0}
                    y2={height + 5}
                    className={styles.year}
                  />
                  <text
                    x={xOf(Math.min(k + 6, months.length - 1))}
                    y={height + AXIS - 4}
                    className={styles.tick}
                  >
                    {format.year(year)}
                  </text>
                </g>
              ))}
              <rect
                x={Math.min(xOf(chosen.from), xOf(chosen.to))}
                y={0.75}
                width={(chosen.to - chosen.from + 1) * width}
                height={height - 1.5}
                className={styles.chosen}
              />
              {at && (
                <rect
                  x={xOf(at.month)}
                  y={at.row * ROW + 1}
                  width={width}
                  height={ROW - 2}
                  className={styles.here}
                />
              )}
              <EventMarks layout={layout} plot={{ x: 0, y: 0, width: total, height }} />
            </g>
          </svg>
        )}
      </div>
      {layout.numbered && (
        <div className={styles.events}>
          <EventList texts={sayEvents(events, format)} />
        </div>
      )}
      <p id={`${id}-said`} className={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}
