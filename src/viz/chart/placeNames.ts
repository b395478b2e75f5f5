import { addMonths, isYear, type Month } from '#core/period.ts';
import type { Format } from '#i18n/format.ts';
import { timeTicks } from './axisTicks.ts';
import { textWidth } from './textWidth.ts';

/** What runs along a chart: months from a first one, or places with a name each. */
export type Along = { readonly start: Month; readonly count: number } | readonly string[];

/** Names of as many places as have room in so many pixels: months and years, or every so many of the names given. */
export function placeNames(along: Along, width: number, format: Format): { at: number; text: string }[] {
  if ('count' in along) {
    const extent = { start: along.start, end: addMonths(along.start, along.count - 1) };
    const widest = textWidth(format.month('2024-09', 'short')) + 12;
    const room = { months: Math.floor(width / widest), years: Math.floor(width / 40) };
    const [year, month] = along.start.split('-').map(Number);
    const first = year! * 12 + month! - 1;
    return timeTicks(extent, room).map(({ at, code }) => ({
      at: at - first,
      text: isYear(code) ? format.year(code) : format.month(code, 'short'),
    }));
  }
  const widest = Math.max(...along.map((text) => textWidth(text))) + 8;
  const skip = Math.max(1, Math.ceil((along.length * widest) / width));
  return along.flatMap((text, at) => (at % skip === 0 ? [{ at, text }] : []));
}
