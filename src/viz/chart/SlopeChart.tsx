import { type Cell, hasValue } from '#core/cell.ts';
import { spreadLabels } from '#core/exploring/spreadLabels.ts';
import type { Interval } from '#core/intervals.ts';
import type { Verdict } from '#core/rates.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { linearScale } from './linearScale.ts';
import styles from './SlopeChart.module.css';
import { textWidth } from './textWidth.ts';
import { useWidth } from './useWidth.ts';

/** One line of a slope chart: the same thing at two times. */
export interface Slope {
  readonly id: string;
  readonly label: string;
  readonly from: Cell;
  readonly to: Cell;
  /** The whole doubt of each end, sampling and rounding together; null where there is none to draw. */
  readonly fromInterval: Interval | null;
  readonly toInterval: Interval | null;
  /** Whether the change is more than chance; `null` where it cannot be told. */
  readonly verdict: Verdict | null;
}

export interface SlopeChartProps {
  readonly label: string;
  readonly slopes: readonly Slope[];
  /** What stands under the two ends, such as two periods. */
  readonly ends: readonly [from: string, to: string];
  readonly unit?: CellUnit;
  readonly selected: readonly string[];
  readonly onToggle: (id: string) => void;
}

const HEIGHT = 300;
/** From the inline start to the first end: room for its values. */
const START = 56;
const TOP = 12;
const FOOT = 8;
/** Least room between two labels, in pixels. */
const LABEL_GAP = 17;

/** Two moments joined by lines: bold where the change is more than chance, pale where it may be none. */
export function SlopeChart({ label, slopes, ends, unit, selected, onToggle }: SlopeChartProps) {
  const { dir, format } = useI18n();
  const [ref, width] = useWidth<HTMLDivElement>();
  const drawn = slopes.filter(({ from, to }) => hasValue(from) && hasValue(to));
  const scale = linearScale(
    drawn.flatMap(({ from, to, fromInterval, toInterval }) => [
      hasValue(from) ? from.value : 0,
      hasValue(to) ? to.value : 0,
      ...(fromInterval ? [fromInterval.high] : []),
      ...(toInterval ? [toInterval.high] : []),
    ]),
  );
  const y = (value: number) => TOP + (1 - scale.at(value) / 100) * (HEIGHT - TOP - FOOT);
  const nameOf = ({ to, label: name }: Slope) => `${format.cellShort(to, unit)} ${name}`;
  const side = Math.min(width / 2, Math.max(...drawn.map((slope) => textWidth(nameOf(slope)))) + 12);
  const [start, end] = dir === 'rtl' ? [width - START, side] : [START, width - side];
  const numberOf = (cell: Cell) => (hasValue(cell) ? cell.value : 0);
  const names = spreadLabels(
    drawn.map(({ to }) => y(numberOf(to))),
    LABEL_GAP,
    HEIGHT - FOOT,
  );
  const values = spreadLabels(
    drawn.map(({ from }) => y(numberOf(from))),
    LABEL_GAP,
    HEIGHT - FOOT,
  );
  const said = ({ label: name, from, to }: Slope) =>
    `${name}: ${ends[0]} ${format.cell(from, unit)}; ${ends[1]} ${format.cell(to, unit)}`;
  const outward = dir === 'rtl' ? 1 : -1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a set of form fields is something else
    <div ref={ref} className={styles.slope} dir="ltr" role="group" aria-label={label}>
      {width > 0 && (
        // biome-ignore lint/a11y/noSvgWithoutTitle: the group around it carries the name
        <svg width={width} height={HEIGHT}>
          {[start, end].map((x) => (
            <line key={x} x1={x} x2={x} y1={TOP} y2={HEIGHT - FOOT} className={styles.axis} />
          ))}
          {drawn.map((slope, k) => {
            const { id, from, to, fromInterval, toInterval, verdict } = slope;
            const dim = selected.length > 0 && !selected.includes(id);
            const whisker = (x: number, interval: Interval | null) =>
              interval && (
                <line
                  x1={x}
                  x2={x}
                  y1={y(interval.low)}
                  y2={y(Math.min(interval.high, scale.high))}
                  className={styles.whisker}
                />
              );
            return (
              // biome-ignore lint/a11y/useSemanticElements: a group of SVG shapes cannot be a button element
              <g
                key={id}
                role="button"
                tabIndex={0}
                aria-pressed={selected.includes(id)}
                aria-label={said(slope)}
                className={styles.line}
                data-verdict={verdict ?? 'none'}
                opacity={dim ? 0.3 : 1}
                onClick={() => onToggle(id)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  onToggle(id);
                }}
              >
                <title>{said(slope)}</title>
                {whisker(start, fromInterval)}
                {whisker(end, toInterval)}
                <line
                  x1={start}
                  y1={y(numberOf(from))}
                  x2={end}
                  y2={y(numberOf(to))}
                  className={styles.rise}
                />
                <circle cx={start} cy={y(numberOf(from))} r={3.5} />
                <circle cx={end} cy={y(numberOf(to))} r={3.5} />
                <text
                  x={start + outward * 9}
                  y={values[k]! + 4}
                  textAnchor={dir === 'rtl' ? 'start' : 'end'}
                  className={styles.value}
                >
                  {format.cellShort(from, unit)}
                </text>
                <text
                  x={end - outward * 9}
                  y={names[k]! + 4}
                  textAnchor={dir === 'rtl' ? 'end' : 'start'}
                  className={styles.name}
                >
                  {nameOf(slope)}
                </text>
              </g>
            );
          })}
        </svg>
      )}
      {/* Each below the middle of its own end. */}
      <p className={styles.ends} dir={dir}>
        <span style={{ inlineSize: 2 * START }}>{ends[0]}</span>
        <span style={{ inlineSize: 2 * side }}>{ends[1]}</span>
      </p>
    </div>
  );
}
