import { boundsOf, type Cell } from '#core/cell.ts';
import type { Interval } from '#core/intervals.ts';
import type { CellUnit } from '#i18n/format.ts';
import { valueTicks } from './axisTicks.ts';
import type { PlotBox } from './monthScale.ts';

/** One run of cells as it is drawn; a gap is left open. */
export interface DrawnRun {
  readonly id: string;
  readonly label: string;
  readonly look: 'line' | 'dashed' | 'dots' | 'columns' | 'stems';
  /** A CSS colour. */
  readonly color: string;
  readonly cells: readonly Cell[];
}

/** What the value axis must hold. */
export interface RunRange {
  readonly runs: readonly DrawnRun[];
  readonly level?: number | undefined;
  readonly chance?: Interval | undefined;
  readonly fromZero?: boolean | undefined;
  readonly unit?: CellUnit | undefined;
}

/** Round values that enclose every cell with its interval. */
export function runTicks({ runs, level, chance, fromZero = true, unit }: RunRange): number[] {
  const ends: number[] = [];
  if (fromZero) ends.push(0);
  if (level !== undefined) ends.push(level);
  if (chance) ends.push(chance.low, chance.high);
  for (const { cells } of runs)
    for (const cell of cells) {
      const bounds = boundsOf(cell);
      if (bounds) ends.push(bounds.low, bounds.high);
    }
  const finite = ends.filter(Number.isFinite);
  if (finite.length === 0) return [0, 1];
  const ticks = valueTicks(Math.min(...finite), Math.max(...finite), 4);
  // Nothing can fall by more than all of it.
  return unit === 'change' ? [...new Set(ticks.map((tick) => Math.max(-1, tick)))] : ticks;
}

/** Pixels of a run chart: places across, each as wide as the other, values up. */
export interface RunScale {
  readonly plot: PlotBox;
  readonly step: number;
  /** The middle of a place, counted from 0. */
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  /** The place under a pixel. */
  readonly at: (x: number) => number;
}

/** In a right-to-left chart the places run to the left. */
export function runScale(
  plot: PlotBox,
  count: number,
  ticks: readonly number[],
  dir: 'ltr' | 'rtl',
): RunScale {
  const step = plot.width / Math.max(1, count);
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  return {
    plot,
    step,
    x: (at) => (dir === 'rtl' ? plot.x + plot.width - (at + 0.5) * step : plot.x + (at + 0.5) * step),
    y: (value) => plot.y + plot.height * (1 - (value - low) / (high - low || 1)),
    at: (x) => {
      const along = dir === 'rtl' ? plot.x + plot.width - x : x - plot.x;
      return Math.max(0, Math.min(count - 1, Math.floor(along / step)));
    },
  };
}
