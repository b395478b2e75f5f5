import { hasValue } from '../../cell.ts';
import { cellOfChange, type change } from '../../rates.ts';
import type { FigureResult } from '../claim.ts';

/** A change as a figure: its cell carries the whole interval, sampling and rounding together, and the verdict goes with it. */
export function resultOfChange(result: ReturnType<typeof change>): FigureResult {
  if (result.kind !== 'change') return { cell: cellOfChange(result) };
  const { ratio, low, high, verdict } = result;
  // An earlier count that may be zero leaves the rise without an upper end, which no text can print.
  if (!hasValue(ratio) || !Number.isFinite(high)) return { cell: { kind: 'missing', reason: 'low-base' } };
  return { cell: { kind: 'rounded', value: ratio.value, low, high }, verdict };
}
