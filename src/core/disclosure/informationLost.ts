import { type Cell, exact, hasValue, suppressed } from '../cell.ts';
import { yearOf } from '../period.ts';
import { LOW_BASE } from '../rates.ts';
import { DIMENSIONS, MEASURES } from '../schema/dimensions.ts';
import type { TrueCells } from '../tabulate.ts';
import { isSensitiveRow, type ProtectionRule } from './rule.ts';

/** What a protection takes away from the counts of one measure. */
export interface InformationLost {
  /** Mean distance of a published value from its count, over counts above zero that have a value. */
  readonly meanChange: number;
  /** Share of the counts above zero that have no value. */
  readonly hidden: number;
  /** Mean error of a year's change against the year before, as a share (0.1 is ten points), where both can be told. */
  readonly trendError: number;
  /** Share of the changes with enough cases that can no longer be told. */
  readonly trendsLost: number;
  /** Mean error of a rate as a share of it, where it can be told. */
  readonly rateError: number;
  /** Share of the counts with enough cases for a rate that can no longer have one. */
  readonly ratesLost: number;
}

/** Compares published cells with their counts. A mean over nothing is 0. */
export function informationLost(
  truth: TrueCells,
  measure: string,
  published: readonly Cell[],
): InformationLost {
  const counts = truth.measures[measure]!;
  const names = DIMENSIONS[truth.table];
  const publishedAt = (row: number) => {
    const cell = published[row]!;
    return hasValue(cell) ? cell.value : null;
  };
  const changes: number[] = [];
  const rates: number[] = [];
  let filled = 0;
  let hidden = 0;
  let rated = 0;
  counts.forEach((count, row) => {
    if (count === 0) return;
    filled++;
    const value = publishedAt(row);
    if (value === null) hidden++;
    else changes.push(Math.abs(value - count));
    if (count < LOW_BASE) return;
    rated++;
    if (value !== null && value >= LOW_BASE) rates.push(Math.abs(value - count) / count);
  });

  const keyOf = (row: number, period: string) =>
    names.map((name) => (name === 'period' ? period : truth.keys[name]![row]!)).join('|');
  const rowOf = new Map(Array.from(counts.keys(), (row) => [keyOf(row, truth.keys.period![row]!), row]));
  const trends: number[] = [];
  let told = 0;
  rowOf.forEach((row) => {
    const period = truth.keys.period![row]!;
    const before = rowOf.get(keyOf(row, `${Number(yearOf(period)) - 1}${period.slice(4)}`));
    if (before === undefined || counts[before]! < LOW_BASE) return;
    told++;
    const [now, then] = [publishedAt(row), publishedAt(before)];
    if (now === null || then === null || then < LOW_BASE) return;
    trends.push(Math.abs(now / then - counts[row]! / counts[before]!));
  });
  return {
    meanChange: mean(changes),
    hidden: share(hidden, filled),
    trendError: mean(trends),
    trendsLost: share(told - trends.length, told),
    rateError: mean(rates),
    ratesLost: share(rated - rates.length, rated),
  };
}

const mean = (values: readonly number[]) =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

/**
 * What is often done by hand: a line of a table (all months of a year with the same other codes) is left out when any of its
 * counts is small. It hides much, and its margins still tell some of it; it is here to be compared with, not to be used.
 */
export function hideRows(cells: TrueCells, rule: ProtectionRule): Readonly<Record<string, readonly Cell[]>> {
  const names = DIMENSIONS[cells.table];
  const lineOf = (row: number) =>
    names
      .map((name) => {
        const code = cells.keys[name]![row]!;
        return name === 'period' ? `${yearOf(code)} ${code.length}` : code;
      })
      .join('|');
  return Object.fromEntries(
    MEASURES[cells.table].map((measure) => {
      const counts = cells.measures[measure]!;
      const broken = new Set<string>();
      counts.forEach((count, row) => {
        const limit = isSensitiveRow(rule, cells, row) ? rule.sensitive_threshold : rule.threshold;
        if (count > 0 && count < limit) broken.add(lineOf(row));
      });
      return [
        measure,
        Array.from(counts, (count, row) => (broken.has(lineOf(row)) ? suppressed() : exact(count))),
      ];
    }),
  );
}
