import { sum } from '../numbers/summaries.ts';
import { done, type Outcome, refuse } from '../outcome.ts';

/** Counts by area and step that areas and steps alone explain, as a complete table. */
export interface TwoWayFit {
  /** Expected counts, area by step: row total × column total ÷ whole. */
  readonly expected: readonly Float64Array[];
  /** Each area's share of the whole. */
  readonly rows: readonly number[];
  /** Each step's share of the whole. */
  readonly columns: readonly number[];
  readonly total: number;
  /** Pearson's chi-square over its degrees of freedom, at least 1: how much more the counts vary than Poisson counts do. */
  readonly dispersion: number;
}

/**
 * The Poisson fit of area and step effects to a complete table, which has a closed form: the margins are its sufficient
 * statistics (Haberman 1974). Refused under two areas or steps, and when an area or step has no case at all.
 */
export function twoWayFit(counts: readonly (readonly number[])[]): Outcome<TwoWayFit> {
  const steps = counts[0]?.length ?? 0;
  if (counts.length < 2 || steps < 2)
    return refuse('too-few', { needs: 2, has: Math.min(counts.length, steps) });
  const rowTotals = counts.map(sum);
  const columnTotals = Array.from({ length: steps }, (_, t) => sum(counts.map((row) => row[t]!)));
  const total = sum(rowTotals);
  if (rowTotals.some((value) => value === 0)) return refuse('too-few-cases', { needs: 1, has: 0 });
  const expected = rowTotals.map((row) =>
    Float64Array.from(columnTotals, (column) => (row * column) / total),
  );
  let pearson = 0;
  let empty = 0;
  for (const column of columnTotals) if (column === 0) empty++;
  counts.forEach((row, i) => {
    row.forEach((count, t) => {
      const mean = expected[i]![t]!;
      if (mean > 0) pearson += (count - mean) ** 2 / mean;
    });
  });
  const df = (counts.length - 1) * (steps - empty - 1);
  return done({
    expected,
    rows: rowTotals.map((value) => value / total),
    columns: columnTotals.map((value) => value / total),
    total,
    dispersion: Math.max(1, pearson / df),
  });
}

/** What areas and steps leave of a table: its values less their weighted means by area and by step, weights as the fit has them. */
export function twoWayRemainder(
  values: readonly ArrayLike<number>[],
  { rows, columns }: Pick<TwoWayFit, 'rows' | 'columns'>,
): Float64Array[] {
  const steps = columns.length;
  const byRow = values.map((row) => {
    let mean = 0;
    for (let t = 0; t < steps; t++) mean += columns[t]! * row[t]!;
    return mean;
  });
  const byColumn = Float64Array.from(columns, (_, t) => {
    let mean = 0;
    for (let i = 0; i < values.length; i++) mean += rows[i]! * values[i]![t]!;
    return mean;
  });
  let grand = 0;
  for (let i = 0; i < values.length; i++) grand += rows[i]! * byRow[i]!;
  return values.map((row, i) =>
    Float64Array.from(columns, (_, t) => row[t]! - byRow[i]! - byColumn[t]! + grand),
  );
}
