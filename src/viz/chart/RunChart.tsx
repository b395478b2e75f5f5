import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react';
import { hasValue } from '#core/cell.ts';
import { addMonths } from '#core/period.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { axisNumber } from './axisNumber.ts';
import note from './ChartTooltip.module.css';
import { EventList, EventMarks } from './EventMarks.tsx';
import { eventLayout } from './eventLayout.ts';
import { KeyList } from './KeyList.tsx';
import plotStyles from './Plot.module.css';
import { type Along, placeNames } from './placeNames.ts';
import styles from './RunChart.module.css';
import { RunMarks } from './RunMarks.tsx';
import { type RunRange, runScale, runTicks } from './runScale.ts';
import { textWidth } from './textWidth.ts';
import { useWidth } from './useWidth.ts';

/** An upright line with its label, such as an event or the end of what is known. */
export interface RunRule {
  /** The place, counted from 0; halves lie between places. */
  readonly at: number;
  readonly label: string;
  /** Part of what is shown, and not only beside it. */
  readonly strong?: boolean;
}

export interface RunChartProps extends RunRange {
  /** What the chart shows, said to a screen reader. */
  readonly label: string;
  readonly along: Along;
  /** What the places are, below the axis. */
  readonly axis?: string;
  readonly unit?: CellUnit | undefined;
  readonly rules?: readonly RunRule[];
  /** Places that stand out, ringed on the first run. */
  readonly marked?: readonly number[];
  /** Height of the drawing in pixels. */
  readonly height?: number;
}

const NO_RULES: readonly RunRule[] = [];

/** Runs of cells along months, seasons or lags: lines with bands, dots with whiskers, columns; negative values too. */
export function RunChart(props: RunChartProps) {
  const {
    label,
    along,
    axis,
    unit,
    runs,
    level,
    chance,
    rules = NO_RULES,
    marked = [],
    height = 240,
  } = props;
  const { dir, format } = useI18n();
  const [ref, width] = useWidth<HTMLDivElement>();
  const [hovered, setHovered] = useState<number | null>(null);
  const count = 'count' in along ? along.count : along.length;
  const ticks = useMemo(() => runTicks(props), [props]);

  const rtl = dir === 'rtl';
  const axisWidth = Math.max(...ticks.map((tick) => textWidth(axisNumber(format, unit, tick)))) + 12;
  const bare = { x: rtl ? 8 : axisWidth, y: 8, width: Math.max(1, width - axisWidth - 8), height: 1 };
  const { x } = runScale({ ...bare, x: 0 }, count, ticks, dir);
  const layout = eventLayout(
    rules.map(({ at, ...rule }) => ({ ...rule, x: x(at) })),
    { width: bare.width, height },
    dir,
    format.integer,
  );
  const top = 8 + layout.height;
  // Labels stand above the plot, which keeps its height.
  const whole = height + layout.height;
  const plot = { ...bare, y: top, height: Math.max(1, whole - top - 26) };
  const scale = runScale(plot, count, ticks, dir);
  const names = placeNames(along, plot.width, format);
  const nameOf = (at: number) => ('count' in along ? format.month(addMonths(along.start, at)) : along[at]!);

  const point = (event: PointerEvent<SVGSVGElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    setHovered(scale.at(event.clientX - left));
  };
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
    if (event.key === 'Escape') setHovered(null);
    if (!by) return;
    event.preventDefault();
    setHovered((at) => (at === null ? (by > 0 ? 0 : count - 1) : Math.max(0, Math.min(count - 1, at + by))));
  };
  const lines =
    hovered === null
      ? []
      : runs.flatMap((run) => {
          const cell = run.cells[hovered];
          return cell ? [{ id: run.id, label: run.label, text: format.cell(cell, unit) }] : [];
        });
  const first = runs[0];
  const atEnd = hovered !== null && scale.x(hovered) > width / 2;
  return (
    <div className={styles.chart} ref={ref}>
      {runs.length > 1 && (
        <KeyList
          kinds={runs.map(({ id, label: name, color, look }) => ({
            id,
            label: name,
            color,
            mark: look === 'dots' ? 'dot' : look === 'columns' ? 'plain' : 'line',
          }))}
        />
      )}
      <div style={{ position: 'relative', minBlockSize: whole }}>
        {width > 0 && (
          <svg
            width={width}
            height={whole}
            role="img"
            aria-label={label}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys read the values place by place
            tabIndex={0}
            onPointerMove={point}
            onPointerLeave={() => setHovered(null)}
            onKeyDown={step}
            onBlur={() => setHovered(null)}
          >
            {ticks.map((tick) => (
              <g key={tick}>
                <line
                  x1={plot.x}
                  x2={plot.x + plot.width}
                  y1={scale.y(tick)}
                  y2={scale.y(tick)}
                  className={plotStyles.grid}
                />
                <text
                  x={rtl ? plot.x + plot.width + 6 : plot.x - 6}
                  y={scale.y(tick) + 4}
                  textAnchor={rtl ? 'start' : 'end'}
                  className={plotStyles.tick}
                  direction="ltr"
                >
                  {axisNumber(format, unit, tick)}
                </text>
              </g>
            ))}
            {names.map(({ at, text }) => (
              <text key={at} x={scale.x(at)} y={whole - 8} textAnchor="middle" className={plotStyles.tick}>
                {text}
              </text>
            ))}
            {chance && (
              <rect
                x={plot.x}
                width={plot.width}
                y={scale.y(chance.high)}
                height={Math.max(0, scale.y(chance.low) - scale.y(chance.high))}
                className={styles.chance}
              />
            )}
            {level !== undefined && (
              <line
                x1={plot.x}
                x2={plot.x + plot.width}
                y1={scale.y(level)}
                y2={scale.y(level)}
                className={styles.level}
              />
            )}
            {hovered !== null && (
              <line
                x1={scale.x(hovered)}
                x2={scale.x(hovered)}
                y1={plot.y}
                y2={plot.y + plot.height}
                className={styles.cursor}
              />
            )}
            {/* The first run is the matter itself, so it lies on top. */}
            {runs.toReversed().map((run) => (
              <RunMarks key={run.id} run={run} scale={scale} level={level ?? Math.max(0, ticks[0]!)} />
            ))}
            {marked.map((at) => {
              const cell = first?.cells[at];
              return cell && hasValue(cell) ? (
                <circle key={at} cx={scale.x(at)} cy={scale.y(cell.value)} r={6} className={styles.marked} />
              ) : null;
            })}
            <EventMarks layout={layout} plot={plot} />
          </svg>
        )}
        {hovered !== null && lines.length > 0 && (
          <div
            className={`${note.tooltip} ${styles.tooltip}`}
            style={
              atEnd
                ? { right: width - scale.x(hovered) + 10, left: 'auto' }
                : { left: scale.x(hovered) + 10, right: 'auto' }
            }
          >
            <p className={note.head}>{nameOf(hovered)}</p>
            <dl className={note.rows}>
              {lines.map(({ id, label: name, text }) => (
                <div key={id} className={note.row}>
                  <dt>{name}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
        <VisuallyHidden>
          <span aria-live="polite">
            {hovered !== null &&
              `${nameOf(hovered)}. ${lines.map(({ label: name, text }) => `${name}: ${text}`).join('. ')}`}
          </span>
        </VisuallyHidden>
      </div>
      {axis && <p className={styles.axisName}>{axis}</p>}
      {layout.numbered && <EventList texts={rules.map((rule) => rule.label)} />}
    </div>
  );
}
