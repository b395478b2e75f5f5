import { boundsOf, type Cell, exact, hasValue, missing, scaleCell } from '../cell.ts';
import type { Interval } from '../intervals.ts';
import { RATE_PER, rate, rateInterval, share } from '../rates.ts';
import type { IndicatorValue } from './indicator.ts';

/** A value of an indicator: a cell, and the interval that holds the true value where chance is part of its doubt. */
export interface Estimate {
  readonly cell: Cell;
  /** 95 % interval, sampling and rounding together; null where the count is complete, and for gaps. */
  readonly interval: Interval | null;
}

/** What the value of one year, or of one part of it, is made of. */
export interface Parts {
  readonly numerator: Cell;
  /** For a share. */
  readonly denominator?: Cell;
  /** For a rate or density. */
  readonly persons?: number;
}

/** A row of the survey: three numbers, or none where the sample was too small. */
export interface SurveyShare {
  readonly share: number | null;
  readonly share_low: number | null;
  readonly share_high: number | null;
}

/** The value of an indicator that is made of counts. Gaps stay gaps; a base under 10 is refused, as everywhere. */
export function estimateOf(value: IndicatorValue, parts: Parts): Estimate {
  const { numerator, denominator = missing('no-denominator'), persons } = parts;
  switch (value.kind) {
    case 'count':
      return { cell: numerator, interval: null };
    case 'share':
      return { cell: shareOf(numerator, denominator), interval: null };
    case 'rate':
      return { cell: rate(numerator, persons, 1), interval: rateInterval(numerator, persons, 1) };
    case 'density':
      return {
        cell: persons ? scaleCell(numerator, RATE_PER / persons) : missing('no-denominator'),
        interval: null,
      };
    case 'survey':
    case 'access':
      throw new TypeError(`an indicator of kind ${value.kind} is not made of counts`);
  }
}

/** The value of a wave; refused where the sample could not carry one. */
export function surveyEstimate(row: SurveyShare | undefined): Estimate {
  if (!row) return { cell: missing('not-collected'), interval: null };
  const { share: value, share_low: low, share_high: high } = row;
  if (value === null || low === null || high === null) return { cell: missing('low-base'), interval: null };
  return { cell: exact(value), interval: { low, high } };
}

/** Where the true value lies: by chance and rounding, or by rounding alone; null for gaps without bounds. */
export const reachOf = ({ cell, interval }: Estimate): Interval | null => interval ?? boundsOf(cell);

/** A value whose doubt has chance in it stands with its whole interval. */
export const cellOfEstimate = ({ cell, interval }: Estimate): Cell =>
  interval && hasValue(cell) ? { kind: 'rounded', value: cell.value, ...interval } : cell;

/** A share of facts is exact on any base; only where rounding is in play does a small base say too little. */
function shareOf(part: Cell, whole: Cell): Cell {
  if (part.kind === 'exact' && whole.kind === 'exact' && whole.value > 0 && part.value <= whole.value)
    return exact(part.value / whole.value);
  return share(part, whole);
}
