import type { Month } from '../period.ts';
import type { Estimate } from './estimate.ts';
import type { Indicator } from './indicator.ts';
import { type IndicatorAnswers, indicatorEstimate, type Part } from './indicatorEstimate.ts';
import { type Progress, progressOf } from './progress.ts';
import { baselineOf, type TargetValue, targetOf } from './targetRows.ts';

/** An indicator in one year: what was aimed at, what was reached, and how it stands. */
export interface MatrixYear {
  readonly year: number;
  readonly baseline: TargetValue | null;
  readonly target: TargetValue | null;
  readonly actual: Estimate;
  /** Whether cases of the year may still be under way, so that the value can rise. */
  readonly isOpen: boolean;
  readonly progress: Progress;
}

/** One line of the results matrix: an indicator in every year of the atlas, the earliest first. */
export interface MatrixLine {
  readonly indicator: Indicator;
  readonly years: readonly MatrixYear[];
}

/**
 * A line of the matrix from the answers to its questions and the steward's targets. `end` is the last month of the data: until a
 * year more has been counted, a value that ripens is open.
 */
export function matrixLine(
  indicator: Indicator,
  answers: IndicatorAnswers,
  targets: readonly TargetValue[],
  years: readonly number[],
  end: Month,
): MatrixLine {
  return {
    indicator,
    years: years.map((year) => {
      const baseline = baselineOf(targets, indicator.code, year);
      const target = targetOf(targets, indicator.code, year);
      const actual = indicatorEstimate(indicator, answers, year);
      const isOpen = indicator.ripens === true && `${year + 1}-12` > end;
      const progress = progressOf(
        actual,
        target?.value ?? null,
        baseline?.value ?? null,
        indicator.direction,
        isOpen,
      );
      return { year, baseline, target, actual, isOpen, progress };
    }),
  };
}

/** The value of one part of an indicator. */
export interface MatrixPart extends Part {
  readonly actual: Estimate;
}

/** An indicator in one year broken down by sex or district, in the order of the codes. */
export const matrixParts = (
  indicator: Indicator,
  answers: IndicatorAnswers,
  year: number,
  by: Part['by'],
  codes: readonly string[],
): readonly MatrixPart[] =>
  codes.map((code) => ({ by, code, actual: indicatorEstimate(indicator, answers, year, { by, code }) }));
