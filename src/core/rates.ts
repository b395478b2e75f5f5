import {
  boundsOf,
  type Cell,
  exact,
  hasValue,
  type MissingCell,
  missing,
  type NumberCell,
  rounded,
  type SuppressedCell,
  scaleCell,
  suppressed,
} from './cell.ts';
import { type Interval, LEVEL, poissonInterval, rateRatioInterval } from './intervals.ts';

/** A rate or change on fewer cases than this is refused, since chance alone would move it by half. */
export const LOW_BASE = 10;

/** Rates are per this many persons a year. */
export const RATE_PER = 100_000;

/**
 * Cases per 100,000 persons a year. A rounded count keeps its bounds; an exact zero stays an exact zero; a count under 10 is
 * refused as `low-base`, absent persons as `no-denominator`; gaps stay gaps.
 */
export function rate(count: Cell, persons: number | null | undefined, years: number): Cell {
  if (count.kind === 'missing') return count;
  if (!persons || !(persons > 0 && years > 0)) return missing('no-denominator');
  if (count.kind === 'suppressed') return suppressed();
  if (isExactZero(count)) return count;
  if (count.value < LOW_BASE) return missing('low-base');
  return scaleCell(count, RATE_PER / (persons * years));
}

/**
 * Where the true rate lies, per 100,000 persons a year, with sampling and rounding in doubt together: the lower exact Poisson
 * limit of the lowest count that the cell allows to the upper limit of the highest. Null where `rate` has no value.
 */
export function rateInterval(
  count: Cell,
  persons: number | null | undefined,
  years: number,
  level = LEVEL,
): Interval | null {
  const bounds = boundsOf(count);
  if (!bounds || !persons || !hasValue(rate(count, persons, years))) return null;
  const factor = RATE_PER / (persons * years);
  return {
    low: poissonInterval(bounds.low, level).low * factor,
    high: poissonInterval(bounds.high, level).high * factor,
  };
}

const VERDICTS = ['rise', 'fall', 'no-clear-change'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a count changed against the period before, as a share of it: 0.25 is a quarter more, −1 is none left. */
export interface Change {
  readonly kind: 'change';
  /** Rate ratio minus 1; rounded when a count is, with the bounds that rounding alone leaves. */
  readonly ratio: NumberCell;
  /** Interval of the change: sampling and rounding together. `high` is infinite when the earlier count may be 0. */
  readonly low: number;
  readonly high: number;
  /** A rise or fall only when the whole interval lies on one side of 0. */
  readonly verdict: Verdict;
}

/** Persons × years, or days, in which each of the two counts was made. Only their ratio matters. */
export interface Exposure {
  readonly current: number;
  readonly previous: number;
}

/**
 * The change from the previous count to the current one: rate ratio minus 1, with the exact interval of the ratio widened by
 * the worst corners of the rounding. Refused as `low-base` when the previous count is under 10; a gap on either side is
 * returned as that gap.
 */
export function change(
  current: Cell,
  previous: Cell,
  exposure: Exposure = { current: 1, previous: 1 },
  level = LEVEL,
): Change | MissingCell | SuppressedCell {
  if (current.kind === 'missing') return current;
  if (previous.kind === 'missing') return previous;
  if (!(exposure.current > 0 && exposure.previous > 0)) return missing('no-denominator');
  if (!hasValue(current) || !hasValue(previous)) return suppressed();
  if (previous.value < LOW_BASE) return missing('low-base');
  const { low, high } = changeInterval(current, previous, exposure, level);
  const now = boundsOf(current)!;
  const before = boundsOf(previous)!;
  const scale = exposure.previous / exposure.current;
  const ratio = (a: number, b: number) => (a / b) * scale - 1;
  return {
    kind: 'change',
    ratio: rounded(
      ratio(current.value, previous.value),
      ratio(now.low, before.high),
      ratio(now.high, before.low),
    ),
    low,
    high,
    verdict: low > 0 ? 'rise' : high < 0 ? 'fall' : 'no-clear-change',
  };
}

/** The interval of rate ratio minus 1 over every pair of true counts that the two cells allow. */
export function changeInterval(
  current: NumberCell,
  previous: NumberCell,
  exposure: Exposure,
  level: number,
): Interval {
  const now = boundsOf(current)!;
  const before = boundsOf(previous)!;
  const events = (count: number, time: number) => ({ count, exposure: time });
  const corner = (a: number, b: number) =>
    rateRatioInterval(events(a, exposure.current), events(b, exposure.previous), level);
  return { low: corner(now.low, before.high).low - 1, high: corner(now.high, before.low).high - 1 };
}

/** A change as a cell, for maps and tables that take cells. */
export const cellOfChange = (result: Change | MissingCell | SuppressedCell): Cell =>
  result.kind === 'change' ? result.ratio : result;

/**
 * How a stock, such as members, grew against an earlier one, as a share of it: 0.25 is a quarter more. Rounding is its only
 * doubt, since people stay and do not happen by chance. Refused as `low-base` when the earlier stock is under 10; gaps stay gaps.
 */
export function growth(now: Cell, before: Cell): Cell {
  if (now.kind === 'missing') return now;
  if (before.kind === 'missing') return before;
  if (!hasValue(now) || !hasValue(before)) return suppressed();
  if (before.value < LOW_BASE) return missing('low-base');
  const [top, base] = [boundsOf(now)!, boundsOf(before)!];
  return rounded(now.value / before.value - 1, top.low / base.high - 1, top.high / base.low - 1);
}

/**
 * The share of a whole that a part of it makes, 0 to 1. Rounded when either is; refused as `low-base` when the whole is under
 * 10 and as `no-denominator` when it is exactly zero; gaps stay gaps. Throws when the part is certainly more than the whole.
 */
export function share(part: Cell, whole: Cell): Cell {
  if (part.kind === 'missing') return part;
  if (whole.kind === 'missing') return whole;
  if (!hasValue(part) || !hasValue(whole)) return suppressed();
  if (isExactZero(whole)) return missing('no-denominator');
  if (whole.value < LOW_BASE) return missing('low-base');
  if (isExactZero(part)) return exact(0);
  const top = boundsOf(part)!;
  const all = boundsOf(whole)!;
  if (top.low > all.high)
    throw new RangeError(`a part of at least ${top.low} in a whole of at most ${all.high}`);
  // A part cannot exceed its whole, though each may be rounded past the other.
  const atMostOne = (value: number) => Math.min(1, value);
  return rounded(
    atMostOne(part.value / whole.value),
    atMostOne(top.low / all.high),
    atMostOne(top.high / all.low),
  );
}

const isExactZero = (cell: Cell): boolean => cell.kind === 'exact' && cell.value === 0;
