import type { Filters } from '../../filters.ts';
import { cellOfEstimate } from '../../indicators/estimate.ts';
import { unitOf } from '../../indicators/indicator.ts';
import { indicatorEstimate } from '../../indicators/indicatorEstimate.ts';
import { indicatorQuestions } from '../../indicators/indicatorQuestions.ts';
import { INDICATORS } from '../../indicators/list.ts';
import { current, type ReportFigure } from './figure.ts';

/** The year that an indicator speaks of in a report: the last that had ended when the report's period ended. */
export function indicatorYear({ period: { end } }: Pick<Filters, 'period'>): number {
  const year = Number(end.slice(0, 4));
  return end.endsWith('-12') ? year : year - 1;
}

/** Every indicator of the results matrix as a figure: its value in the report's year, for the whole programme. */
export const INDICATOR_FIGURES: readonly ReportFigure[] = INDICATORS.map((indicator) => ({
  id: indicator.code,
  unit: ({ share: 'share', rate: 'density', number: 'number' } as const)[unitOf(indicator)],
  ofDistrict: false,
  questions: indicatorQuestions(indicator).map(current),
  compute: (answers, filters) => ({
    cell: cellOfEstimate(indicatorEstimate(indicator, answers, indicatorYear(filters))),
  }),
}));
