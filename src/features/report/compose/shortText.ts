import { hasValue } from '#core/cell.ts';
import type { FigureResult } from '#core/report/claim.ts';
import type { FigureUnit } from '#core/report/figures/figure.ts';
import { fill } from '#i18n/messages.ts';
import type { Voice } from '#i18n/report/voice.ts';

/** A figure for a table or a chart: the number without its unit, its doubt in brackets, or the reason for the gap. */
export function shortText({ t, format }: Voice, { cell }: FigureResult, unit: FigureUnit): string {
  if (!hasValue(cell))
    return cell.kind === 'suppressed' ? t.cell.suppressed : t.cell.missingReason[cell.reason];
  const say = (value: number) =>
    unit === 'change'
      ? format.change(value)
      : unit === 'share'
        ? format.percent(value)
        : unit === 'rate' || unit === 'density'
          ? format.rate(value)
          : format.integer(value);
  if (cell.kind === 'exact') return say(cell.value);
  const range =
    unit === 'change'
      ? fill(t.cell.rangeSigned, { low: say(cell.low), high: say(cell.high) })
      : format.range(say(cell.low), say(cell.high));
  return `${say(cell.value)} (${range})`;
}
