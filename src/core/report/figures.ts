import { ARRIVAL_FIGURES } from './figures/arrivalFigures.ts';
import { CASE_FIGURES } from './figures/caseFigures.ts';
import { COVERAGE_FIGURES } from './figures/coverageFigures.ts';
import type { ReportFigure } from './figures/figure.ts';
import { INDICATOR_FIGURES } from './figures/indicatorFigures.ts';
import { STAFF_FIGURES } from './figures/staffFigures.ts';

/** Every figure that can stand in a report's text. To add one: a line in its theme's file, and its name in the book. */
export const REPORT_FIGURES: readonly ReportFigure[] = [
  ...CASE_FIGURES,
  ...ARRIVAL_FIGURES,
  ...COVERAGE_FIGURES,
  ...STAFF_FIGURES,
  ...INDICATOR_FIGURES,
];

const BY_ID = new Map(REPORT_FIGURES.map((figure) => [figure.id, figure]));

/** The figure of that name, or null. */
export const reportFigure = (id: string): ReportFigure | null => BY_ID.get(id) ?? null;
