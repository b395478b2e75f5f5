import { boundsOf, type Cell, hasValue } from '#core/cell.ts';
import { type LabelBox, placeBeside } from '#core/exploring/placeBeside.ts';
import type { Interval } from '#core/intervals.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { axisNumber } from './axisNumber.ts';
import styles from './FunnelChart.module.css';
import { KeyList } from './KeyList.tsx';
import { linearScale } from './linearScale.ts';
import plot from './Plot.module.css';
import { textWidth } from './textWidth.ts';
import { useWidth } from './useWidth.ts';

/** One place of a funnel: how large it is, its value, and the limits that chance keeps to at that size. */
export interface FunnelPoint {
  readonly label: string;
  readonly at: number;
  readonly cell: Cell;
  /** Outside the widest limits. */
  readonly clear: boolean;
  /** The narrow limits first. */
  readonly limits: readonly Interval[];
}

export interface FunnelChartProps {
  readonly label: string;
  /** What lies along the bottom. */
  readonly along: string;
  readonly level: { readonly value: number; readonly label: string };
  readonly limitLabels: readonly string[];
  readonly unit?: CellUnit | undefined;
  readonly points: readonly FunnelPoint[];
  /** The limits at many sizes, drawn as curves; left out, each place has limits of its own beside it. */
  readonly curves?: readonly Pick<FunnelPoint, 'at' | 'limits'>[] | undefined;
}

const HEIGHT = 340;
const NAME_HEIGHT = 14;
/** Half the length of a limit drawn beside its place. */
const CAP = 9;
const MARGIN = { top: 12, start: 48, end: 20, bottom: 44 };

/** Values by size with the limits of chance around the value of all: who lies outside differs by more than chance. */
export function FunnelChart({ label, along, level, limitLabels, unit, points, curves }: FunnelChartProps) {
  const { dir, format } = useI18n();
  const [ref, width] = useWidth<HTMLDivElement>();
  const drawn = points.filter(({ cell }) => hasValue(cell)).sort((a, b) => a.at - b.at);
  const ends = drawn.flatMap(({ cell, limits }) => [boundsOf(cell)!.high, ...limits.map(({ high }) => high)]);
  const xs = linearScale(drawn.map(({ at }) => at));
  const ys = linearScale([level.value, ...ends]);
  const rtl = dir === 'rtl';
  const inner = { width: width - MARGIN.start - MARGIN.end, height: HEIGHT - MARGIN.top - MARGIN.bottom };
  const x = (value: number) => {
    const way = (xs.at(value) / 100) * inner.width;
    return rtl ? width - MARGIN.start - way : MARGIN.start + way;
  };
  const y = (value: number) => MARGIN.top + (1 - ys.at(value) / 100) * inner.height;
  const left = rtl ? MARGIN.end : MARGIN.start;
  const numberOf = (cell: Cell) => (hasValue(cell) ? cell.value : 0);
  /** What names had better not cross: the level, the limits, and every place's own doubt. */
  function linesOf(): LabelBox[] {
    const box = (x1: number, y1: number, x2: number, y2: number) => ({
      left: Math.min(x1, x2) - left - 1,
      top: Math.min(y1, y2) - 1,
      width: Math.abs(x2 - x1) + 2,
      height: Math.abs(y2 - y1) + 2,
    });
    const limits = (curves ?? []).slice(1).flatMap((to, k) =>
      to.limits.flatMap((limit, l) =>
        (['low', 'high'] as const).map((end) => {
          const from = curves![k]!;
          return box(x(from.at), y(from.limits[l]![end]), x(to.at), y(limit[end]));
        }),
      ),
    );
    const doubts = drawn.map(({ at, cell }) => {
      const { low, high } = boundsOf(cell)!;
      return box(x(at), y(low), x(at), y(high));
    });
    return [box(left, y(level.value), left + inner.width, y(level.value)), ...limits, ...doubts];
  }
  const names = placeBeside(
    // Within the plot: the axis keeps its numbers free.
    drawn.map(({ at, cell, label: name }) => ({
      x: x(at) - left,
      y: y(numberOf(cell)),
      width: textWidth(name),
    })),
    { width: inner.width, height: NAME_HEIGHT, away: 7, lines: linesOf() },
  );
  const edge = (k: number, end: 'low' | 'high') =>
    (curves ?? []).map(({ at, limits }) => `${x(at)},${y(limits[k]![end])}`).join(' ');
  const axisX = rtl ? width - MARGIN.start + 6 : MARGIN.start - 6;
  return (
    <div ref={ref} className={styles.funnel}>
      <KeyList>
        <li>
          <svg width="22" height="8" aria-hidden="true">
            <line x1="0" x2="22" y1="4" y2="4" className={styles.level} />
          </svg>
          {level.label}
        </li>
        {limitLabels.map((text, k) => (
          <li key={text}>
            <svg width="22" height="8" aria-hidden="true">
              <line x1="0" x2="22" y1="4" y2="4" className={styles.limit} data-outer={k > 0 || undefined} />
            </svg>
            {text}
          </li>
        ))}
      </KeyList>
      {width > 0 && (
        <svg
          width={width}
          height={HEIGHT}
          direction="ltr"
          role="img"
          aria-label={`${label}. ${drawn.map((point) => `${point.label}: ${format.cell(point.cell, unit)}`).join('; ')}`}
        >
          {ys.ticks.map((tick) => (
            <g key={tick}>
              <line x1={left} x2={left + inner.width} y1={y(tick)} y2={y(tick)} className={plot.grid} />
              <text x={axisX} y={y(tick) + 4} textAnchor={rtl ? 'start' : 'end'} className={plot.tick}>
                {axisNumber(format, unit, tick)}
              </text>
            </g>
          ))}
          {xs.ticks.map((tick) => (
            <text
              key={tick}
              x={x(tick)}
              y={HEIGHT - MARGIN.bottom + 18}
              textAnchor="middle"
              className={plot.tick}
            >
              {format.compact(tick)}
            </text>
          ))}
          <text x={width / 2} y={HEIGHT - 6} textAnchor="middle" className={plot.axis}>
            {along}
          </text>
          <line
            x1={left}
            x2={left + inner.width}
            y1={y(level.value)}
            y2={y(level.value)}
            className={styles.level}
          />
          {limitLabels.map((text, k) => (
            <g key={text} className={styles.limit} data-outer={k > 0 || undefined}>
              {curves ? (
                <>
                  <polyline points={edge(k, 'low')} />
                  <polyline points={edge(k, 'high')} />
                </>
              ) : (
                drawn.flatMap(({ label: name, at, limits }) =>
                  (['low', 'high'] as const).map((end) => (
                    <line
                      key={`${name} ${end}`}
                      x1={x(at) - CAP}
                      x2={x(at) + CAP}
                      y1={y(limits[k]![end])}
                      y2={y(limits[k]![end])}
                    />
                  )),
                )
              )}
            </g>
          ))}
          {!curves &&
            drawn.map(({ label: name, at, limits }) => (
              <line
                key={name}
                x1={x(at)}
                x2={x(at)}
                y1={y(limits.at(-1)!.low)}
                y2={y(limits.at(-1)!.high)}
                className={styles.reach}
              />
            ))}
          {drawn.map(({ label: name, at, cell, clear }, k) => (
            <g key={name} className={styles.mark} data-clear={clear || undefined}>
              <line
                x1={x(at)}
                x2={x(at)}
                y1={y(boundsOf(cell)!.low)}
                y2={y(boundsOf(cell)!.high)}
                className={plot.doubt}
              />
              <title>{`${name}: ${format.cell(cell, unit)}`}</title>
              <circle cx={x(at)} cy={y(numberOf(cell))} r={5} />
              <text
                x={left + names[k]!.left + names[k]!.width / 2}
                y={names[k]!.top + NAME_HEIGHT - 3}
                textAnchor="middle"
                className={plot.name}
              >
                {name}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
