import { monthIndex, monthsIn, type Period } from '#core/period.ts';

/** A rectangle in pixels of the drawing. */
export interface PlotBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a monthly chart: months across, values up. */
export interface MonthScale {
  readonly plot: PlotBox;
  /** Width of one month. */
  readonly step: number;
  /** The middle of a month, given by its index; halves lie between months. */
  readonly x: (at: number) => number;
  /** The place on the time axis of a pixel, as a broken month index. */
  readonly at: (x: number) => number;
  readonly y: (value: number) => number;
  /** The physical left edge and the width of a stretch of months, both ends included. */
  readonly span: (from: number, to: number) => { readonly x: number; readonly width: number };
}

/** Every month has the same width and stands in the middle of it; in a right-to-left chart time runs to the left. */
export function monthScale(plot: PlotBox, extent: Period, top: number, dir: 'ltr' | 'rtl'): MonthScale {
  const first = monthIndex(extent.start) - 0.5;
  const count = Math.max(1, monthsIn(extent));
  const step = plot.width / count;
  const x = (at: number) =>
    dir === 'rtl' ? plot.x + plot.width - (at - first) * step : plot.x + (at - first) * step;
  return {
    plot,
    step,
    x,
    at: (px) => (dir === 'rtl' ? first + (plot.x + plot.width - px) / step : first + (px - plot.x) / step),
    y: (value) => plot.y + plot.height * (1 - value / top),
    span: (from, to) => ({
      x: dir === 'rtl' ? x(to + 0.5) : x(from - 0.5),
      width: (to - from + 1) * step,
    }),
  };
}
