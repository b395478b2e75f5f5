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
  readonly progress: Progress;
}

/** One line of the results matrix: an indicator in every year of the atlas, the earliest first. */
export interface MatrixLine {
  readonly indicator: Indicator;
  readonly years: readonly MatrixYear[];
}

/** A line of the matrix from the answers to its questions and the steward's targets. */
export function matrixLine(
  indicator: Indicator,
  answers: IndicatorAnswers,
  targets: readonly TargetValue[],
  years: readonly number[],
): MatrixLine {
  return {
    indicator,
    years: years.map((year) => {
      const baseline = baselineOf(targets, indicator.code, year);
      const target = targetOf(targets, indicator.code, year);
      const actual = indicatorEstimate(indicator, answers, year);
      return {
        year,
        baseline,
        target,
        actual,
        progress: progressOf(actual, target?.value ?? null, baseline?.value ?? null, indicator.direction),
      };
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
