import { useId, useMemo } from 'react';
import { Area, CartesianGrid, ComposedChart, Tooltip, XAxis, YAxis } from 'recharts';
import { boundsOf } from '#core/cell.ts';
import { isYear, listMonths, monthIndex, type Period } from '#core/period.ts';
import type { CellUnit, Format } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { axisNumber } from './axisNumber.ts';
import { closeTop, countTicks, type TimeRoom, timeTicks, valueTicks } from './axisTicks.ts';
import { BrushLayer } from './BrushLayer.tsx';
import { CellLayer } from './CellLayer.tsx';
import { AVERAGE, drawnLines } from './drawnLines.ts';
import { type ChartEvent, EventLayer } from './EventLayer.tsx';
import { EventList } from './EventMarks.tsx';
import { eventLayout } from './eventLayout.ts';
import { ActiveDots, LinesLayer } from './LinesLayer.tsx';
import styles from './MonthlySeries.module.css';
import { monthScale } from './monthScale.ts';
import { SeriesLegend } from './SeriesLegend.tsx';
import { SeriesTooltip } from './SeriesTooltip.tsx';
import { sayEvents } from './sayEvents.ts';
import { type ChartSeries, highestOf, marksShown, type SeriesPoint, seriesPoints } from './seriesPoints.ts';
import { textWidth } from './textWidth.ts';
import { useWidth } from './useWidth.ts';

export interface MonthlySeriesChartProps {
  /** What the chart shows, said to a screen reader. */
  readonly label: string;
  /** Every month drawn, whether it has cells or not. */
  readonly extent: Period;
  readonly series: readonly ChartSeries[];
  readonly unit?: CellUnit;
  /** Lines with their interval, or columns stacked in the order of the series. */
  readonly kind?: 'lines' | 'columns';
  /** The published margin of stacked columns: a line with its own doubt, since the parts' doubts do not add up to it. */
  readonly total?: ChartSeries;
  /** The chosen period, shaded. */
  readonly period?: Period;
  /** Called when the reader has drawn or adjusted a period; without it there is no brush. */
  readonly onPeriodChange?: (period: Period) => void;
  /** Called with each step of a drag, and with null when it ends. */
  readonly onPeriodPreview?: (period: Period | null) => void;
  readonly events?: readonly ChartEvent[];
  /** False leaves out the list of numbered events, where several charts share one. */
  readonly eventList?: boolean;
  /** Adds the trailing 12-month average of the total, or of the only series. */
  readonly average?: boolean;
  /** Top of the value axis when several charts share one scale; a higher value still raises it. */
  readonly max?: number;
  /** False leaves out the legend, where a small multiple's title says all. */
  readonly legend?: boolean;
  readonly height: number;
}

interface DrawnPoint extends SeriesPoint {
  /** Highest end of what is drawn in the month. */
  readonly top: number;
}

const NO_EVENTS: readonly ChartEvent[] = [];
const TICK = { fill: 'var(--ink-faint)', fontSize: 12 };

export function MonthlySeriesChart(props: MonthlySeriesChartProps) {
  const {
    label,
    extent,
    series,
    unit,
    kind = 'lines',
    total,
    period,
    events = NO_EVENTS,
    average = false,
    height,
  } = props;
  const { t, dir, format } = useI18n();
  const [ref, width] = useWidth<HTMLDivElement>();
  const patternId = useId();

  const points = useMemo(() => seriesPoints(extent, series), [extent, series]);
  const drawn = useMemo(() => drawnPoints(points, kind, total), [points, kind, total]);
  const lines = useMemo(
    () => drawnLines(points, series, kind, total, average),
    [points, series, kind, total, average],
  );
  const marks = useMemo(
    () => marksShown([...points.flatMap(({ cells }) => cells), ...(total?.cells.values() ?? [])]),
    [points, total],
  );
  const { ticks, top } = useMemo(() => {
    const high = drawn.reduce((most, { top }) => Math.max(most, top), props.max ?? 0);
    return closeTop(unit === 'share' || unit === 'rate' ? valueTicks(0, high, 5) : countTicks(high, 5), high);
  }, [drawn, props.max, unit]);
  const axisLabels = ticks.map((tick) => axisNumber(format, unit, tick));
  const axisWidth = Math.max(...axisLabels.map((text) => textWidth(text))) + 12;
  const plotWidth = Math.max(1, width - axisWidth - 8);
  const inside = useMemo(
    () => events.filter(({ month }) => month >= extent.start && month <= extent.end),
    [events, extent],
  );
  const { x } = monthScale({ x: 0, y: 0, width: plotWidth, height }, extent, 1, dir);
  const layout = eventLayout(
    inside.map(({ month, label: text }) => ({ x: x(monthIndex(month)), label: text })),
    { width: plotWidth, height },
    dir,
    format.integer,
  );
  // Labels stand above the plot, which keeps its height.
  const whole = height + layout.height;
  const rtl = dir === 'rtl';
  const first = monthIndex(extent.start);
  const last = monthIndex(extent.end);
  const times = timeTicks(extent, timeRoom(plotWidth, extent, format));
  const sayTime = (at: number) => {
    const code = times.find((tick) => tick.at === at)?.code;
    return code === undefined ? '' : isYear(code) ? format.year(code) : format.month(code, 'short');
  };

  return (
    <div className={styles.frame} ref={ref}>
      {props.legend !== false && (
        <SeriesLegend
          series={series}
          kind={kind}
          total={total}
          average={lines.some(({ id }) => id === AVERAGE)}
          marks={marks}
          brush={period !== undefined && props.onPeriodChange !== undefined}
        />
      )}
      <div className={styles.plot} style={{ blockSize: whole }}>
        {width > 0 && (
          <ComposedChart
            width={width}
            height={whole}
            data={drawn}
            margin={{
              top: 8 + layout.height,
              bottom: 0,
              left: rtl ? 8 : 0,
              right: rtl ? 0 : 8,
            }}
            aria-label={`${label}. ${t.chart.keys}`}
          >
            <CartesianGrid vertical={false} stroke="var(--line)" syncWithTicks />
            <XAxis
              type="number"
              dataKey="at"
              domain={[first - 0.5, last + 0.5]}
              ticks={times.map(({ at }) => at)}
              tickFormatter={sayTime}
              reversed={rtl}
              interval={0}
              height={26}
              tickLine={false}
              tickMargin={8}
              tick={TICK}
              axisLine={{ stroke: 'var(--line-strong)' }}
              allowDataOverflow
            />
            <YAxis
              type="number"
              domain={[0, top]}
              ticks={ticks}
              tickFormatter={(value: number) => axisNumber(format, unit, value)}
              orientation={rtl ? 'right' : 'left'}
              interval={0}
              width={axisWidth}
              axisLine={false}
              tickLine={false}
              tick={TICK}
              allowDataOverflow
            />
            <CellLayer
              points={points}
              series={series}
              extent={extent}
              top={top}
              kind={kind}
              patternId={patternId}
            />
            <LinesLayer lines={lines} extent={extent} top={top} />
            <ActiveDots lines={lines} extent={extent} top={top} />
            {/* The tooltip wants a drawn item in every month, also where all series have a gap; an area, since a line
                measures its own length at every drawing. */}
            <Area
              dataKey="top"
              name="top"
              stroke="none"
              fill="none"
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
            {inside.length > 0 && <EventLayer layout={layout} />}
            {period && (
              <BrushLayer
                extent={extent}
                period={period}
                onPeriodChange={props.onPeriodChange}
                onPeriodPreview={props.onPeriodPreview}
              />
            )}
            <Tooltip
              isAnimationActive={false}
              filterNull={false}
              cursor={{ stroke: 'var(--line-strong)', strokeWidth: 1 }}
              wrapperStyle={{ zIndex: 5, pointerEvents: 'none' }}
              content={({ active, payload }) =>
                active ? (
                  <SeriesTooltip
                    point={payload[0]?.payload as SeriesPoint | undefined}
                    series={series}
                    unit={unit}
                    total={total}
                    events={inside}
                  />
                ) : null
              }
            />
          </ComposedChart>
        )}
      </div>
      {layout.numbered && props.eventList !== false && <EventList texts={sayEvents(inside, format)} />}
    </div>
  );
}

function drawnPoints(
  points: readonly SeriesPoint[],
  kind: 'lines' | 'columns',
  total: ChartSeries | undefined,
): DrawnPoint[] {
  return points.map((point) => {
    const whole = total?.cells.get(point.month);
    return {
      ...point,
      top: Math.max(highestOf([point], kind === 'columns'), whole ? (boundsOf(whole)?.high ?? 0) : 0),
    };
  });
}

/** Iraqi month names are twice as long as English ones, so the words themselves decide how many have room. */
function timeRoom(width: number, extent: Period, format: Format): TimeRoom {
  const widest = Math.max(
    ...listMonths(extent)
      .slice(-12)
      .map((month) => textWidth(format.month(month, 'short'))),
  );
  return { months: width / (widest + 14), years: width / (textWidth('0000') + 14) };
}
