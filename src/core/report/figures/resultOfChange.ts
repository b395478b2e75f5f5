import { hasValue } from '../../cell.ts';
import { cellOfChange, type change } from '../../rates.ts';
import type { FigureResult } from '../claim.ts';

/** A change of which a hundredfold rise cannot be ruled out is not known at all, and is not said: +10,000 %. */
const MOST = 100;

/** A change as a figure: its cell carries the whole interval, sampling and rounding together, and the verdict goes with it. */
export function resultOfChange(result: ReturnType<typeof change>): FigureResult {
  if (result.kind !== 'change') return { cell: cellOfChange(result) };
  const { ratio, low, high, verdict } = result;
  // An earlier count that may be zero, or a few, leaves the rise without an upper end that would tell a reader anything.
  if (!hasValue(ratio) || high > MOST) return { cell: { kind: 'missing', reason: 'low-base' } };
  return { cell: { kind: 'rounded', value: ratio.value, low, high }, verdict };
}
