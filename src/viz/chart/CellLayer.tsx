import { usePlotArea, ZIndexLayer } from 'recharts';
import { boundsOf } from '#core/cell.ts';
import type { Period } from '#core/period.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { SvgPatterns, svgFill } from '../map/SvgPatterns.tsx';
import { yearTurns } from './axisTicks.ts';
import styles from './MonthlySeries.module.css';
import { type MonthScale, monthScale } from './monthScale.ts';
import { type ChartSeries, columnParts, gapRuns, type SeriesPoint } from './seriesPoints.ts';

export interface CellLayerProps {
  readonly points: readonly SeriesPoint[];
  readonly series: readonly ChartSeries[];
  readonly extent: Period;
  /** The value at the top of the plot. */
  readonly top: number;
  readonly kind: 'lines' | 'columns';
  readonly patternId: string;
}

/** What lines cannot say: turns of the year, months withheld or absent, and stacked columns as one path a series. */
export function CellLayer({ points, series, extent, top, kind, patternId }: CellLayerProps) {
  const { dir } = useI18n();
  const plot = usePlotArea();
  if (!plot) return null;
  const scale = monthScale(plot, extent, top, dir);
  return (
    <>
      <SvgPatterns id={patternId} />
      <ZIndexLayer zIndex={-90}>
        <path
          className={styles.turns}
          d={yearTurns(extent)
            .map((at) => `M${scale.x(at)} ${plot.y}v${plot.height}`)
            .join('')}
        />
      </ZIndexLayer>
      <ZIndexLayer zIndex={20}>
        <Gaps points={points} scale={scale} kind={kind} patternId={patternId} />
      </ZIndexLayer>
      <ZIndexLayer zIndex={300}>
        {kind === 'columns' ? (
          <Columns points={points} series={series} scale={scale} patternId={patternId} />
        ) : (
          <path
            d={boundedPath(points, scale)}
            fill={svgFill(patternId, 'suppressed', [])}
            stroke="var(--suppressed)"
            strokeWidth={0.5}
          />
        )}
      </ZIndexLayer>
    </>
  );
}

interface PartProps {
  readonly points: readonly SeriesPoint[];
  readonly scale: MonthScale;
  readonly patternId: string;
}

/**
 * A month that no series can draw is a full-height stripe. Where only some lines have a gap, the stripe is a rug under the
 * axis, so that it hides no line and cannot be read as zero.
 */
function Gaps({ points, scale, kind, patternId }: PartProps & { readonly kind: 'lines' | 'columns' }) {
  const { plot, span } = scale;
  const isWhole = ({ cells }: SeriesPoint) =>
    kind === 'columns' || cells.every((cell) => boundsOf(cell) === null);
  const bottom = plot.y + plot.height;
  return (
    <>
      {gapRuns(points.filter(isWhole)).map(({ gap, from, to }) => (
        <rect
          key={from}
          {...span(from, to)}
          y={plot.y}
          height={plot.height}
          fill={svgFill(patternId, gap, [])}
          opacity={0.7}
        />
      ))}
      {gapRuns(points.filter((point) => !isWhole(point))).map(({ gap, from, to }) => (
        <rect key={from} {...span(from, to)} y={bottom + 1} height={6} fill={svgFill(patternId, gap, [])} />
      ))}
    </>
  );
}

function Columns({
  points,
  series,
  scale,
  patternId,
}: PartProps & { readonly series: readonly ChartSeries[] }) {
  const plain = series.map(() => '');
  let hatched = '';
  let whiskers = '';
  const inset = scale.step > 5 ? 1 : scale.step * 0.1;
  for (const { at, cells } of points) {
    const { x, width } = scale.span(at, at);
    for (const part of columnParts(cells)) {
      const box = `M${x + inset} ${scale.y(part.to)}h${width - 2 * inset}V${scale.y(part.from)}h${2 * inset - width}z`;
      if (part.fill === 'plain') plain[part.series] += box;
      else hatched += box;
    }
    const only = cells.length === 1 ? cells[0]! : null;
    if (only?.kind === 'rounded') whiskers += `M${scale.x(at)} ${scale.y(only.low)}V${scale.y(only.high)}`;
  }
  return (
    <>
      {series.map(({ id, color }, k) => (
        <path key={id} d={plain[k]} fill={color} />
      ))}
      <path
        d={hatched}
        fill={svgFill(patternId, 'suppressed', [])}
        stroke="var(--suppressed)"
        strokeWidth={0.5}
      />
      <path d={whiskers} stroke="var(--ink-soft)" strokeWidth={1} />
    </>
  );
}

/** Withheld months whose bounds are known, as boxes over that interval, beside the lines of the months that have values. */
function boundedPath(points: readonly SeriesPoint[], scale: MonthScale): string {
  let path = '';
  for (const { at, cells } of points) {
    for (const cell of cells) {
      const bounds = cell.kind === 'suppressed' ? boundsOf(cell) : null;
      if (!bounds) continue;
      const { x, width } = scale.span(at, at);
      const [from, to] = [scale.y(bounds.low), scale.y(bounds.high)];
      // At least as tall as one stroke of the hatch, else it cannot be told from a grey line.
      const y = Math.min(to, from - 5);
      path += `M${x} ${y}h${width}V${from}h${-width}z`;
    }
  }
  return path;
}
