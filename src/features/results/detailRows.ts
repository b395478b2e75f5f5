import type { Cell } from '#core/cell.ts';
import { cellOfEstimate } from '#core/indicators/estimate.ts';
import { DISAGGREGATIONS } from '#core/indicators/indicator.ts';
import type { MatrixLine, MatrixYear } from '#core/indicators/matrixLine.ts';
import type { Parts } from './useParts.ts';

/** What an indicator reached in one year, as a whole or in one part of it. */
export interface DetailRow {
  readonly year: number;
  /** Null for the whole year. */
  readonly part: { readonly name: string; readonly code: string } | null;
  readonly actual: Cell;
  /** What the whole year was set against; null for a part, for which nothing is set. */
  readonly whole: MatrixYear | null;
}

/** The rows of one indicator: each year, and below it each part of the years that have parts. */
export const detailRows = ({ years }: MatrixLine, parts: Parts): readonly DetailRow[] =>
  years.flatMap((whole) => [
    { year: whole.year, part: null, actual: cellOfEstimate(whole.actual), whole },
    ...DISAGGREGATIONS.flatMap((by) => parts.of(whole.year, by)).map((part) => ({
      year: whole.year,
      part,
      actual: cellOfEstimate(part.actual),
      whole: null,
    })),
  ]);
