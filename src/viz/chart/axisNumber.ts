import type { CellUnit, Format } from '#i18n/format.ts';

/** A number on an axis, in few characters: shares and changes as percent, large numbers shortened. */
export function axisNumber(format: Format, unit: CellUnit | undefined, value: number): string {
  if (unit === 'share') return format.percent(value);
  if (unit === 'change') return format.change(value);
  return Math.abs(value) >= 10_000 ? format.compact(value) : format.number(value);
}
