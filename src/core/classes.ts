import { ckmeans } from 'simple-statistics';
import { type Cell, hasValue } from './cell.ts';

/**
 * How breaks are found: round equal steps, equal numbers of areas, natural groups, exactly equal steps, steps of one standard
 * deviation about the mean, or equal steps to both sides of 0.
 */
export const CLASS_METHODS = ['pretty', 'quantile', 'natural', 'equal', 'stddev', 'diverging'] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

/**
 * Class breaks of a map or legend: plain data, made once and kept by the caller, so that colours mean the same while the
 * reader filters. Class k holds breaks[k] ≤ value < breaks[k + 1]; the last class holds its upper end too.
 */
export interface ClassScale {
  readonly method: ClassMethod;
  /** Rising, one more than there are classes. */
  readonly breaks: readonly number[];
  /** Number of classes, at least 1. */
  readonly steps: number;
  /** How many values the breaks were made from; 0 means that the single class is a mere placeholder. */
  readonly basis: number;
}

/** Where a cell goes: a class from 0, or its own drawing. Only an exact zero is `zero`. */
export type CellClass = number | 'zero' | 'suppressed' | 'missing';

/**
 * A class scale for cells. Sequential methods leave out exact zeros, which have their own drawing, and make at most `n`
 * classes: fewer when there are fewer distinct values, and the single class 0–1 when there are none. `diverging` makes an odd
 * number, at least 3, the middle one around 0. Breaks are the roundest numbers that part the values as the method wants.
 */
export function makeScale(cells: readonly Cell[], method: ClassMethod, n: number): ClassScale {
  const sized = cells
    .filter(hasValue)
    .filter((cell) => method === 'diverging' || cell.kind === 'rounded' || cell.value !== 0)
    .map((cell) => cell.value);
  const breaks = BREAKS[method](sized, n);
  return { method, breaks, steps: breaks.length - 1, basis: sized.length };
}

/** The class of a cell. Values beyond the breaks fall in the end classes. */
export function classOf(scale: ClassScale, cell: Cell): CellClass {
  if (!hasValue(cell)) return cell.kind;
  if (scale.method === 'diverging') {
    // Mirrored, so that a rise and an equal fall lie equally far from the middle.
    const k = classOfValue(scale, Math.abs(cell.value));
    return cell.value < 0 ? scale.steps - 1 - k : k;
  }
  if (cell.kind === 'exact' && cell.value === 0) return 'zero';
  return classOfValue(scale, cell.value);
}

function classOfValue({ breaks, steps }: ClassScale, value: number): number {
  let k = 0;
  while (k < steps - 1 && value >= breaks[k + 1]!) k++;
  return k;
}

/** How many cells lie below the first break and above the last: a reason to offer a fresh scale. */
export function beyond(scale: ClassScale, cells: readonly Cell[]): { below: number; above: number } {
  const values = cells
    .filter((cell) => typeof classOf(scale, cell) === 'number')
    .filter(hasValue)
    .map((cell) => cell.value);
  return {
    below: values.filter((value) => value < scale.breaks[0]!).length,
    above: values.filter((value) => value > scale.breaks.at(-1)!).length,
  };
}

/**
 * Equal steps of 1, 2 or 5 times a power of ten, as many as fit in `n`; from 0 when there is room. Whole numbers get whole
 * steps.
 */
export function prettyBreaks(values: readonly number[], n: number): number[] {
  const ends = endsOf(values);
  if (!ends) return [...NO_VALUES];
  const classes = wanted(n);
  const [min, max] = ends;
  if (classes === 1 || min === max) return breaksBetween(values.slice().sort(ascending), []);
  const least = values.every(Number.isInteger) ? 1 : SMALLEST;
  for (let step = Math.max(least, niceFloor((max - min) / classes)); ; step = nextNice(step)) {
    const first = Math.floor(min / step + SLACK);
    const last = Math.ceil(max / step - SLACK);
    if (last - first > classes) continue;
    const start = first > 0 && last <= classes ? 0 : first;
    return Array.from({ length: last - start + 1 }, (_, k) => clean((start + k) * step));
  }
}

/** As many values in each class as ties allow. */
export function quantileBreaks(values: readonly number[], n: number): number[] {
  const sorted = values.slice().sort(ascending);
  const classes = Math.min(wanted(n), new Set(sorted).size);
  const cuts = new Set<number>();
  for (let k = 1; k < classes; k++) {
    let cut = Math.round((k * sorted.length) / classes);
    while (cut < sorted.length && sorted[cut] === sorted[cut - 1]) cut++;
    if (cut > 0 && cut < sorted.length) cuts.add(cut);
  }
  return breaksBetween(sorted, [...cuts].sort(ascending));
}

/** Groups whose values lie closest together: optimal one-dimensional k-means (Wang and Song 2011, the R Journal 3/2). */
export function naturalBreaks(values: readonly number[], n: number): number[] {
  const sorted = values.slice().sort(ascending);
  const classes = Math.min(wanted(n), new Set(sorted).size);
  if (classes < 2) return breaksBetween(sorted, []);
  const cuts: number[] = [];
  let cut = 0;
  for (const group of ckmeans(sorted, classes)) {
    // Numbers far below the largest are lost in its sums, and equal ones may then be parted.
    if (cut > 0 && sorted[cut - 1] !== sorted[cut]) cuts.push(cut);
    cut += group.length;
  }
  return breaksBetween(sorted, cuts);
}

/** Exactly equal steps from the lowest value to the highest. */
export function equalBreaks(values: readonly number[], n: number): number[] {
  const ends = endsOf(values);
  if (!ends) return [...NO_VALUES];
  const [min, max] = ends;
  const classes = wanted(n);
  if (min === max) return breaksBetween(values.slice().sort(ascending), []);
  return Array.from({ length: classes + 1 }, (_, k) => clean(min + ((max - min) * k) / classes));
}

/**
 * Steps of one standard deviation (of the sample) about the mean, an even number of classes with the mean between the two
 * middle ones, an odd number with the mean in the middle of one; the ends reach the farthest values.
 */
export function stddevBreaks(values: readonly number[], n: number): number[] {
  const ends = endsOf(values);
  if (!ends) return [...NO_VALUES];
  // Sums of sorted values, so that the last bits do not depend on the order of the cells.
  const sorted = values.slice().sort(ascending);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const spread = Math.sqrt(
    sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, sorted.length - 1),
  );
  const [min, max] = ends;
  const classes = wanted(n);
  if (!(spread > 0) || classes === 1) return breaksBetween(sorted, []);
  const inner = Array.from({ length: classes - 1 }, (_, k) => clean(mean + (k + 1 - classes / 2) * spread));
  const within = inner.filter((at) => at > min && at < max);
  return [min, ...within, max];
}

/** Equal round steps to both sides of 0 that reach the farthest value; the middle class is one step to either side. */
export function divergingBreaks(values: readonly number[], n: number): number[] {
  const side = Math.max(1, Math.ceil((wanted(n) - 1) / 2));
  const farthest = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  const step = farthest < SMALLEST ? 0.1 : ceilNice(farthest / (side + 1), [1, 2, 2.5, 5]);
  const upper = Array.from({ length: side + 1 }, (_, k) => clean((k + 1) * step));
  return [...upper.map((value) => -value).reverse(), ...upper];
}

const BREAKS: Readonly<Record<ClassMethod, (values: readonly number[], n: number) => number[]>> = {
  pretty: prettyBreaks,
  quantile: quantileBreaks,
  natural: naturalBreaks,
  equal: equalBreaks,
  stddev: stddevBreaks,
  diverging: divergingBreaks,
};

const NO_VALUES = [0, 1] as const;

const wanted = (n: number): number => Math.max(1, Math.floor(n) || 1);
const ascending = (a: number, b: number): number => a - b;

// Lets a value that is a multiple of the step up to the last bits count as one.
const SLACK = 1e-9;
// Nothing that the atlas measures is finer; powers of ten far below it vanish.
const SMALLEST = 1e-12;

/** Breaks that part sorted values at the cuts; a cut is the index of the first value of the upper class. */
function breaksBetween(sorted: readonly number[], cuts: readonly number[]): number[] {
  const ends = endsOf(sorted);
  if (!ends) return [...NO_VALUES];
  const least = sorted.every(Number.isInteger) ? 1 : 0;
  const inner = cuts.map((cut) => roundest(sorted[cut - 1]!, sorted[cut]!));
  const low = floorTo(ends[0], least);
  return [low, ...inner, ceilTo(ends[1], inner.at(-1) ?? low, least)];
}

function endsOf(values: readonly number[]): [min: number, max: number] | null {
  if (values.length === 0) return null;
  return values.reduce<[number, number]>(
    ([min, max], value) => [Math.min(min, value), Math.max(max, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** The number with the fewest digits in (a, b], near the middle of them: a break that parts a from b. */
function roundest(a: number, b: number): number {
  const top = Math.floor(Math.log10(Math.max(Math.abs(a), Math.abs(b))));
  for (let exponent = top; exponent > top - 15; exponent--) {
    for (const mantissa of [10, 5, 2, 1]) {
      const step = mantissa * 10 ** (exponent - 1);
      const candidate = clean(Math.round((a + b) / 2 / step) * step);
      for (const value of [candidate, clean(candidate + step), clean(candidate - step)])
        if (value > a && value <= b) return value;
    }
  }
  return b;
}

/** The greatest number of two digits (whole where `least` is 1) that is at most the value. */
function floorTo(value: number, least: number): number {
  const unit = unitOf(value, least);
  return Math.min(value, clean(Math.floor(value / unit + SLACK) * unit));
}

/** The smallest number of two digits (whole where `least` is 1) that is at least the value and above `low`. */
function ceilTo(value: number, low: number, least: number): number {
  const unit = unitOf(value, least);
  const top = Math.max(value, clean(Math.ceil(value / unit - SLACK) * unit));
  return top > low ? top : clean(top + unit);
}

const unitOf = (value: number, least: number): number =>
  Math.max(least, value === 0 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1));

const niceFloor = (value: number) => {
  const unit = 10 ** Math.floor(Math.log10(value));
  return clean(([5, 2, 1].find((m) => m * unit <= value * (1 + SLACK)) ?? 1) * unit);
};

const nextNice = (step: number) => ceilNice(step * 1.5, [1, 2, 5]);

/** The smallest of the mantissas times a power of ten that is at least the value. */
function ceilNice(value: number, mantissas: readonly number[]): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return clean((mantissas.find((m) => m * unit >= value * (1 - SLACK)) ?? 10) * unit);
}

/** Drops the noise of binary fractions, so that 3 × 0.1 is 0.3, and the sign of zero. */
const clean = (value: number): number => Number(value.toPrecision(12)) || 0;
