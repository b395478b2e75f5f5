import { monthAt, monthIndex, type Period } from '#core/period.ts';

/** Which part of a chosen period a drag or a key moves. `new` draws a period from where the drag began. */
export type BrushPart = 'start' | 'end' | 'both' | 'new';

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** The period between two places on the time axis, in either order: every month touched, kept inside the extent. */
export function periodBetween(a: number, b: number, extent: Period): Period {
  const first = monthIndex(extent.start);
  const last = monthIndex(extent.end);
  const snap = (at: number) => clamp(Math.round(at), first, last);
  return { start: monthAt(snap(Math.min(a, b))), end: monthAt(snap(Math.max(a, b))) };
}

/**
 * The period after one part of it moved by some months (halves snap to the nearest month). An end pushed past the other
 * stops at one month; the whole keeps its length at the edge of the extent.
 */
export function movePeriod(
  period: Period,
  part: 'start' | 'end' | 'both',
  months: number,
  extent: Period,
): Period {
  const first = monthIndex(extent.start);
  const last = monthIndex(extent.end);
  const start = monthIndex(period.start);
  const end = monthIndex(period.end);
  const by = Math.round(months);
  if (part === 'start') return { start: monthAt(clamp(start + by, first, end)), end: period.end };
  if (part === 'end') return { start: period.start, end: monthAt(clamp(end + by, start, last)) };
  const shift = clamp(by, first - start, last - end);
  return { start: monthAt(start + shift), end: monthAt(end + shift) };
}

/**
 * How far a key moves a thumb, in months; null for a key that does nothing. Arrows follow the eye, so in a right-to-left
 * chart the left arrow leads to later months; Home and End reach the ends of the extent.
 */
export function monthsForKey(key: string, shift: boolean, dir: 'ltr' | 'rtl'): number | null {
  const forward = dir === 'rtl' ? -1 : 1;
  const step = shift ? 12 : 1;
  switch (key) {
    case 'ArrowRight':
      return forward * step;
    case 'ArrowLeft':
      return -forward * step;
    case 'ArrowUp':
      return step;
    case 'ArrowDown':
      return -step;
    case 'PageUp':
      return 12;
    case 'PageDown':
      return -12;
    case 'Home':
      return Number.NEGATIVE_INFINITY;
    case 'End':
      return Number.POSITIVE_INFINITY;
    default:
      return null;
  }
}

export const samePeriod = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end;
