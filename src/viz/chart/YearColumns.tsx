import { useId } from 'react';
import { boundsOf, type Cell, hasValue, missing, sumCells } from '#core/cell.ts';
import type { Year } from '#core/period.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { SvgPatterns, svgFill } from '../map/SvgPatterns.tsx';
import { axisNumber } from './axisNumber.ts';
import { countTicks, valueTicks } from './axisTicks.ts';
import { GapKeys } from './GapKeys.tsx';
import { KeyList } from './KeyList.tsx';
import { textWidth } from './textWidth.ts';
import { useWidth } from './useWidth.ts';
import styles from './YearColumns.module.css';

/** One kind of column, with its cells by year; a year that is not there was not collected. */
export interface YearSeries {
  readonly id: string;
  readonly label: string;
  /** A CSS colour. */
  readonly color: string;
  readonly cells: ReadonlyMap<Year, Cell>;
}

export interface YearColumnsProps {
  /** What the columns count, said to a screen reader. */
  readonly label: string;
  readonly years: readonly Year[];
  readonly series: readonly YearSeries[];
  readonly unit?: CellUnit;
  /** Side by side with their doubt, or on top of each other, which needs exact cells. */
  readonly kind?: 'grouped' | 'stacked';
  /** Height of the drawing in pixels; 220 unless told. */
  readonly height?: number;
}

const FOOT = 24;
const TOP = 20;
/** Share of a year's room that its columns fill. */
const FILLED = 0.72;
const WIDEST = 34;
/** A withheld or missing column without bounds stands this high, in pixels. */
const CHIP = 14;
const GAP = missing('not-collected');

/** Cells year by year as columns: doubt as a whisker, withheld hatched, missing dotted, zero an empty place on the line. */
export function YearColumns(props: YearColumnsProps) {
  const { label, years, series, unit, kind = 'grouped', height = 220 } = props;
  const { dir, format } = useI18n();
  const [ref, width] = useWidth<HTMLDivElement>();
  const id = useId();
  const cellOf = ({ cells }: YearSeries, year: Year) => cells.get(year) ?? GAP;
  const shown = years.flatMap((year) => series.map((one) => cellOf(one, year)));
  const totals = years.map((year) => sumCells(series.map((one) => cellOf(one, year))));
  const highest = Math.max(
    0,
    ...(kind === 'stacked' ? totals : series.flatMap(({ cells }) => [...cells.values()])).map(
      (cell) => boundsOf(cell)?.high ?? 0,
    ),
  );
  const ticks = unit === 'share' || unit === 'rate' ? valueTicks(0, highest) : countTicks(highest);
  const top = ticks.at(-1)!;
  const y = (value: number) => TOP + (1 - value / top) * (height - TOP - FOOT);
  const labels = ticks.map((tick) => axisNumber(format, unit, tick));
  const axis = Math.max(...labels.map((text) => textWidth(text))) + 10;
  const room = Math.max(1, (width - axis) / years.length);
  const columns = kind === 'stacked' ? 1 : series.length;
  const wide = Math.min(WIDEST, (room * FILLED) / columns);
  const rtl = dir === 'rtl';
  const middle = (k: number) => (rtl ? width - axis - (k + 0.5) * room : axis + (k + 0.5) * room);
  const startOf = (k: number, s: number) => {
    const along = (s - columns / 2) * wide;
    return rtl ? middle(k) - along - wide : middle(k) + along;
  };
  // Counted from the end, so that the newest year always keeps its label.
  const every = Math.ceil((textWidth(format.year(years.at(-1) ?? '2000')) + 8) / room);
  const sayYear = (year: Year) =>
    `${format.year(year)}: ${series
      .map((one) => `${series.length > 1 ? `${one.label} ` : ''}${format.cell(cellOf(one, year), unit)}`)
      .join(', ')}`;
  return (
    <div ref={ref} className={styles.frame}>
      {(series.length > 1 || shown.some((cell) => !hasValue(cell))) && (
        <KeyList kinds={series.length > 1 ? series : []}>
          <GapKeys cells={shown} />
        </KeyList>
      )}
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label} direction="ltr">
          <SvgPatterns id={id} />
          {ticks.map((tick, k) => (
            <g key={tick}>
              <line
                className={tick === 0 ? styles.base : styles.grid}
                x1={rtl ? 0 : axis}
                x2={rtl ? width - axis : width}
                y1={y(tick)}
                y2={y(tick)}
              />
              <text
                className={styles.tick}
                x={rtl ? width - axis + 6 : axis - 6}
                y={y(tick) + 4}
                textAnchor={rtl ? 'start' : 'end'}
              >
                {labels[k]}
              </text>
            </g>
          ))}
          {years.map((year, k) => (
            <g key={year}>
              <title>{sayYear(year)}</title>
              <rect className={styles.reach} x={middle(k) - room / 2} width={room} y={0} height={height} />
              {kind === 'stacked' ? (
                <Stack
                  parts={series.map((one) => ({ color: one.color, cell: cellOf(one, year) }))}
                  x={startOf(k, 0)}
                  wide={wide}
                  y={y}
                  patterns={id}
                />
              ) : (
                series.map((one, s) => (
                  <Column
                    key={one.id}
                    cell={cellOf(one, year)}
                    color={one.color}
                    x={startOf(k, s)}
                    wide={wide}
                    y={y}
                    patterns={id}
                  />
                ))
              )}
              {columns === 1 &&
                hasValue(totals[k]!) &&
                textWidth(format.cellShort(totals[k]!, unit)) < room && (
                  <text
                    className={styles.value}
                    x={middle(k)}
                    y={y(boundsOf(totals[k]!)!.high) - 5}
                    textAnchor="middle"
                  >
                    {format.cellShort(totals[k]!, unit)}
                  </text>
                )}
              {(years.length - 1 - k) % every === 0 && (
                <text className={styles.tick} x={middle(k)} y={height - 6} textAnchor="middle">
                  {format.year(year)}
                </text>
              )}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

interface Placed {
  readonly x: number;
  readonly wide: number;
  readonly y: (value: number) => number;
  /** Id of the patterns. */
  readonly patterns: string;
}

function Column({
  cell,
  color,
  x,
  wide,
  y,
  patterns,
}: Placed & { readonly cell: Cell; readonly color: string }) {
  const bounds = boundsOf(cell);
  if (!hasValue(cell)) {
    const high = bounds ? Math.max(y(0) - y(bounds.high), 4) : CHIP;
    return (
      <rect
        x={x + 1}
        y={y(0) - high}
        width={Math.max(1, wide - 2)}
        height={high}
        fill={svgFill(patterns, cell.kind, [])}
      />
    );
  }
  return (
    <>
      <rect
        x={x + 1}
        y={y(cell.value)}
        width={Math.max(1, wide - 2)}
        height={Math.max(0, y(0) - y(cell.value))}
        fill={color}
      />
      {cell.kind === 'rounded' && (
        <path
          className={styles.whisker}
          d={`M${x + wide / 2} ${y(cell.low)}V${y(cell.high)}m-2.5 0h5M${x + wide / 2 - 2.5} ${y(cell.low)}h5`}
        />
      )}
    </>
  );
}

function Stack({
  parts,
  ...placed
}: Placed & { readonly parts: readonly { readonly color: string; readonly cell: Cell }[] }) {
  const gap = parts.find(({ cell }) => !hasValue(cell));
  if (gap) return <Column {...placed} {...gap} />;
  let below = 0;
  return (
    <>
      {parts.map(({ color, cell }) => {
        const from = below;
        below += hasValue(cell) ? cell.value : 0;
        return (
          <rect
            key={color}
            x={placed.x + 1}
            y={placed.y(below)}
            width={Math.max(1, placed.wide - 2)}
            height={Math.max(0, placed.y(from) - placed.y(below))}
            fill={color}
          />
        );
      })}
    </>
  );
}
