import { type Cell, hasValue, type NumberCell } from '#core/cell.ts';
import { type LabelBox, placeBeside } from '#core/exploring/placeBeside.ts';
import type { Interval } from '#core/intervals.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { linearScale } from './linearScale.ts';
import plot from './Plot.module.css';
import styles from './ScatterChart.module.css';
import { textWidth } from './textWidth.ts';
import { useBoxBrush } from './useBoxBrush.ts';
import { useWidth } from './useWidth.ts';

/** One mark of a scatter: two measures of one place, each with its whole doubt. */
export interface ScatterItem {
  readonly id: string;
  readonly label: string;
  readonly x: Cell;
  readonly y: Cell;
  readonly xInterval: Interval | null;
  readonly yInterval: Interval | null;
}

export interface ScatterChartProps {
  readonly label: string;
  /** Name and unit of each axis. */
  readonly axes: { readonly x: string; readonly y: string };
  readonly items: readonly ScatterItem[];
  readonly selected: readonly string[];
  readonly onToggle: (id: string) => void;
  /** Called with the marks that a dragged box holds. */
  readonly onSelect: (ids: readonly string[]) => void;
}

const HEIGHT = 320;
const NAME_HEIGHT = 14;
const MARGIN = { top: 12, start: 46, end: 16, bottom: 44 };

interface Drawn extends ScatterItem {
  readonly x: NumberCell;
  readonly y: NumberCell;
}

/** Two measures against each other, every mark with its name and the interval of each measure as a cross; a drag selects. */
export function ScatterChart({ label, axes, items, selected, onToggle, onSelect }: ScatterChartProps) {
  const { dir, format } = useI18n();
  const [ref, width] = useWidth<HTMLDivElement>();
  const drawn = items.filter((item): item is Drawn => hasValue(item.x) && hasValue(item.y));
  const ends = (value: NumberCell, interval: Interval | null) => [
    value.value,
    ...(interval ? [interval.high] : []),
  ];
  const xs = linearScale(drawn.flatMap((item) => ends(item.x, item.xInterval)));
  const ys = linearScale(drawn.flatMap((item) => ends(item.y, item.yInterval)));
  const inner = { width: width - MARGIN.start - MARGIN.end, height: HEIGHT - MARGIN.top - MARGIN.bottom };
  const x = (value: number) => {
    const along = (xs.at(value) / 100) * inner.width;
    return dir === 'rtl' ? width - MARGIN.start - along : MARGIN.start + along;
  };
  const y = (value: number) => MARGIN.top + (1 - ys.at(value) / 100) * inner.height;
  const said = (item: ScatterItem) =>
    `${item.label}: ${axes.x} ${format.cell(item.x)}; ${axes.y} ${format.cell(item.y)}`;
  /** The two lines of a mark's doubt, which names had better not cross. */
  function crossOf({ x: across, y: up, xInterval, yInterval }: Drawn): LabelBox[] {
    const [cx, cy] = [x(across.value), y(up.value)];
    const ends = xInterval && [x(xInterval.low), x(Math.min(xInterval.high, xs.high))];
    const bottom = yInterval && y(yInterval.low);
    const top = yInterval && y(Math.min(yInterval.high, ys.high));
    return [
      ...(ends
        ? [{ left: Math.min(...ends), top: cy - 2, width: Math.abs(ends[1]! - ends[0]!), height: 4 }]
        : []),
      ...(top !== null && bottom !== null ? [{ left: cx - 2, top, width: 4, height: bottom - top }] : []),
    ];
  }
  const axisX = dir === 'rtl' ? width - MARGIN.start : MARGIN.start;
  const names = placeBeside(
    drawn.map((item) => ({ x: x(item.x.value), y: y(item.y.value), width: textWidth(item.label) })),
    { width, height: NAME_HEIGHT, away: 6, lines: drawn.flatMap(crossOf) },
  );
  const brush = useBoxBrush((box) =>
    onSelect(
      drawn
        .filter((item) => {
          const [right, down] = [x(item.x.value) - box.x, y(item.y.value) - box.y];
          return right >= 0 && right <= box.width && down >= 0 && down <= box.height;
        })
        .map(({ id }) => id),
    ),
  );
  const away = dir === 'rtl' ? 1 : -1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a set of form fields is something else
    <div ref={ref} className={styles.scatter} dir="ltr" role="group" aria-label={label}>
      {width > 0 && (
        // biome-ignore lint/a11y/noSvgWithoutTitle: the group around it carries the name
        <svg width={width} height={HEIGHT} className={styles.ground} {...brush.handlers}>
          {ys.ticks.map((tick) => (
            <g key={tick}>
              <line
                x1={MARGIN.start}
                x2={width - MARGIN.end}
                y1={y(tick)}
                y2={y(tick)}
                className={plot.grid}
              />
              <text
                x={axisX + away * 6}
                y={y(tick) + 4}
                textAnchor={dir === 'rtl' ? 'start' : 'end'}
                className={plot.tick}
              >
                {format.number(tick)}
              </text>
            </g>
          ))}
          {xs.ticks.map((tick) => (
            <g key={tick}>
              <line
                x1={x(tick)}
                x2={x(tick)}
                y1={MARGIN.top}
                y2={HEIGHT - MARGIN.bottom}
                className={plot.grid}
              />
              <text x={x(tick)} y={HEIGHT - MARGIN.bottom + 16} textAnchor="middle" className={plot.tick}>
                {format.number(tick)}
              </text>
            </g>
          ))}
          <text x={width / 2} y={HEIGHT - 8} textAnchor="middle" className={plot.axis}>
            {axes.x}
          </text>
          {drawn.map((item, k) => {
            const [cx, cy] = [x(item.x.value), y(item.y.value)];
            return (
              // biome-ignore lint/a11y/useSemanticElements: a group of SVG shapes cannot be a button element
              <g
                key={item.id}
                role="button"
                tabIndex={0}
                aria-pressed={selected.includes(item.id)}
                aria-label={said(item)}
                className={styles.mark}
                data-dim={(selected.length > 0 && !selected.includes(item.id)) || undefined}
                onClick={() => onToggle(item.id)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  onToggle(item.id);
                }}
              >
                {item.xInterval && (
                  <line
                    x1={x(item.xInterval.low)}
                    x2={x(Math.min(item.xInterval.high, xs.high))}
                    y1={cy}
                    y2={cy}
                    className={plot.doubt}
                  />
                )}
                {item.yInterval && (
                  <line
                    x1={cx}
                    x2={cx}
                    y1={y(item.yInterval.low)}
                    y2={y(Math.min(item.yInterval.high, ys.high))}
                    className={plot.doubt}
                  />
                )}
                <title>{said(item)}</title>
                <circle cx={cx} cy={cy} r={5} />
                <text
                  x={names[k]!.left + names[k]!.width / 2}
                  y={names[k]!.top + NAME_HEIGHT - 3}
                  textAnchor="middle"
                  className={plot.name}
                >
                  {item.label}
                </text>
              </g>
            );
          })}
          {brush.box && <rect {...brush.box} className={styles.box} />}
        </svg>
      )}
      <p className={styles.yAxis} dir={dir}>
        {axes.y}
      </p>
    </div>
  );
}
