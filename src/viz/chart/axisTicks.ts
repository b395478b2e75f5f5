import { type Month, monthAt, monthIndex, monthsIn, type Period, type Year } from '#core/period.ts';

/** Round values from low to high in steps of 1, 2 or 5 times a power of ten; the first and last enclose the data. */
export function valueTicks(low: number, high: number, wanted = 4): number[] {
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span)) return low === 0 || !Number.isFinite(low) ? [0, 1] : [low];
  const raw = span / Math.max(1, wanted);
  const power = 10 ** Math.floor(Math.log10(raw));
  // The epsilons forgive 0.30000000000000004.
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= raw * (1 - 1e-9)) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return Array.from({ length: last - first + 1 }, (_, k) => Number(((first + k) * step).toFixed(decimals)));
}

/** The same for counts: never a step below one. */
export const countTicks = (high: number, wanted = 4): number[] => {
  const ticks = valueTicks(0, Math.max(1, high), wanted);
  return ticks.every(Number.isInteger) ? ticks : valueTicks(0, Math.max(1, Math.ceil(high)), 1);
};

/** The ticks of an axis from 0 and its top: the last tick or, where half of the last step would stay empty, the highest value. */
export function closeTop(ticks: readonly number[], high: number): { ticks: readonly number[]; top: number } {
  const [before, last] = ticks.slice(-2) as [number, number];
  return ticks.length > 2 && high < (before + last) / 2
    ? { ticks: ticks.slice(0, -1), top: Math.max(before, high) }
    : { ticks, top: last };
}

/** A label of the time axis: where it stands, and the year or month that it names. */
export interface TimeTick {
  readonly at: number;
  readonly code: Month | Year;
}

/** Steps that divide a year, so that labels fall on the same months every year. */
const MONTH_STEPS = [1, 2, 3, 6];

/** How many labels of each kind have room side by side. */
export interface TimeRoom {
  readonly months: number;
  readonly years: number;
}

/**
 * Labels of the time axis, at most as many as have room. Up to two years are labelled by month; longer extents by year, at
 * the middle of the months of that year that are shown. A year with under six months shown has no label unless it is alone.
 */
export function timeTicks(extent: Period, room: TimeRoom): TimeTick[] {
  const first = monthIndex(extent.start);
  const count = monthsIn(extent);
  if (count <= 24) {
    const step = MONTH_STEPS.find((months) => Math.ceil(count / months) <= room.months);
    if (step !== undefined) {
      const from = Math.ceil(first / step) * step;
      const months = Math.floor((first + count - 1 - from) / step) + 1;
      return Array.from({ length: Math.max(0, months) }, (_, k) => {
        const at = from + k * step;
        return { at, code: monthAt(at) };
      });
    }
  }
  const years: TimeTick[] = [];
  for (let year = Math.floor(first / 12); year * 12 < first + count; year++) {
    const from = Math.max(first, year * 12);
    const to = Math.min(first + count - 1, year * 12 + 11);
    if (to - from >= 5) years.push({ at: (from + to) / 2, code: String(year).padStart(4, '0') });
  }
  const skip = Math.ceil(years.length / Math.max(1, Math.floor(room.years)));
  // Counted from the end, so that the newest year always keeps its label.
  return years.filter((_, k) => (years.length - 1 - k) % skip === 0);
}

/** Where one year turns into the next inside the extent: half a month before January. */
export function yearTurns(extent: Period): number[] {
  const first = monthIndex(extent.start);
  const last = monthIndex(extent.end);
  const turns: number[] = [];
  for (let at = Math.ceil((first + 1) / 12) * 12; at <= last; at += 12) turns.push(at - 0.5);
  return turns;
}
