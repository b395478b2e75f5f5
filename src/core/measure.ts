import { type Cell, hasValue, missing } from './cell.ts';
import type { Measure } from './filters.ts';
import type { Interval } from './intervals.ts';
import { cellOfChange, change, rate, rateInterval } from './rates.ts';

/** What one area's measure is made of. */
export interface MeasureInput {
  readonly current: Cell;
  /** The same question for the period before. */
  readonly previous: Cell;
  readonly persons: number;
  /** Length of the period in years. */
  readonly years: number;
}

/** The cell that a map or ranking shows: the count itself, its rate per 100,000 a year, or its change as a share. */
export function measureOf(measure: Measure, input: MeasureInput): Cell {
  switch (measure) {
    case 'count':
      return input.current;
    case 'rate':
      return rate(input.current, input.persons, input.years);
    case 'change':
      return cellOfChange(change(input.current, input.previous));
  }
}

/** What each area's measure is made of. An area without an answer is missing, not zero. */
export function measureInputs(
  pcodes: readonly string[],
  cells: {
    readonly current: ReadonlyMap<string, Cell>;
    readonly previous: ReadonlyMap<string, Cell>;
    readonly persons: ReadonlyMap<string, number>;
  },
  years: number,
): ReadonlyMap<string, MeasureInput> {
  const gap = missing('not-collected');
  return new Map(
    pcodes.map((pcode) => [
      pcode,
      {
        current: cells.current.get(pcode) ?? gap,
        previous: cells.previous.get(pcode) ?? gap,
        persons: cells.persons.get(pcode) ?? 0,
        years,
      },
    ]),
  );
}

/** Where the true measure lies, sampling and rounding in doubt together; null for a plain count, which is no estimate, and for gaps. */
export function measureInterval(measure: Measure, input: MeasureInput): Interval | null {
  if (measure === 'rate') return rateInterval(input.current, input.persons, input.years);
  if (measure === 'count') return null;
  const result = change(input.current, input.previous);
  return result.kind === 'change' ? { low: result.low, high: result.high } : null;
}

/**
 * The measure as it is said and ranked: a rate or change with the interval in which the true one lies, sampling and rounding in
 * doubt together (95 %), since the doubt of the rounding alone would make chance look like knowledge.
 */
export function estimateOf(measure: Measure, input: MeasureInput): Cell {
  const cell = measureOf(measure, input);
  const interval = measureInterval(measure, input);
  return interval && hasValue(cell) ? { kind: 'rounded', value: cell.value, ...interval } : cell;
}
