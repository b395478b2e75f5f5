import type { Filters } from '#core/filters.ts';
import type { FigureResult } from '#core/report/claim.ts';
import { filtersOf, type ReportFigure } from '#core/report/figures/figure.ts';
import type { AnswerShelf } from './AnswerShelf.ts';

/** The filters of a figure: the report's, or those of one of its districts. */
export const figureFilters = (filters: Filters, adm2_pcode: string | null): Filters =>
  adm2_pcode === null ? filters : { ...filters, districts: [adm2_pcode] };

/** Computes a figure from the answers at hand; null when one of its questions is not answered yet. */
export function resultOf(figure: ReportFigure, filters: Filters, shelf: AnswerShelf): FigureResult | null {
  // Every question is looked for, also after one that is not there, so that all are fetched together.
  const found = figure.questions.map(({ query, which }) => shelf.look(query, filtersOf(filters, which)));
  if (found.includes(null)) return null;
  return figure.compute((query, which = 'current') => {
    const answer = shelf.look(query, filtersOf(filters, which));
    return answer?.kind === 'rows' ? answer.rows : null;
  }, filters);
}
