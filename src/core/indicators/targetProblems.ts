import { unitOf } from './indicator.ts';
import { INDICATORS, indicatorOf } from './list.ts';
import type { TargetValue } from './targetRows.ts';

/** What can be wrong with a baseline or target; `value` is what stands there, `expected` what could. */
export interface TargetProblem {
  readonly kind:
    | 'unreadable'
    | 'missingColumn'
    | 'unknownColumn'
    | 'cells'
    | 'empty'
    | 'notNumber'
    | 'notYear'
    | 'indicator'
    | 'kind'
    | 'share'
    | 'negative'
    | 'secondBaseline'
    | 'twice'
    | 'beforeBaseline';
  /** Row of the file as a spreadsheet counts it; the heading is 1. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly expected: string;
}

const FIRST_YEAR = 2000;
/** Targets may reach this many years past the data. */
const YEARS_AHEAD = 10;

/**
 * What is wrong with the steward's targets, row by row: each names a known indicator with a value that its unit allows in a
 * year of the programme; one baseline each, and targets after it. `end` is the last month of the data.
 */
export function targetProblems(
  rows: readonly (Omit<TargetValue, 'note'> & { readonly row: number })[],
  end: string,
): TargetProblem[] {
  const problems: TargetProblem[] = [];
  const last = Number(end.slice(0, 4)) + YEARS_AHEAD;
  const baselines = new Map<string, { row: number; year: number }>();
  for (const { row, indicator: code, kind, year, value } of rows) {
    const add = (problem: TargetProblem['kind'], column: string, stands: string | number, expected = '') =>
      problems.push({ kind: problem, row, column, value: String(stands), expected });
    const indicator = indicatorOf(code);
    if (!indicator) {
      add('indicator', 'indicator', code, INDICATORS.map((known) => known.code).join(', '));
      continue;
    }
    if (unitOf(indicator) === 'share' && (value < 0 || value > 1)) add('share', 'value', value);
    else if (value < 0) add('negative', 'value', value);
    if (year < FIRST_YEAR || year > last) add('notYear', 'year', year, `${FIRST_YEAR}–${last}`);
    if (kind !== 'baseline') continue;
    const first = baselines.get(code);
    if (first) add('secondBaseline', 'kind', code, String(first.row));
    else baselines.set(code, { row, year });
  }
  for (const { row, indicator, kind, year } of rows) {
    const baseline = baselines.get(indicator);
    if (kind === 'target' && baseline && year <= baseline.year)
      problems.push({
        kind: 'beforeBaseline',
        row,
        column: 'year',
        value: String(year),
        expected: String(baseline.year),
      });
  }
  return problems;
}
