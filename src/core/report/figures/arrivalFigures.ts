import { changeFigure } from './changeByUsual.ts';
import { current, type ReportFigure, totalCell } from './figure.ts';

/** Families displaced by climate: how many came, and whether more than before. */
export const ARRIVAL_FIGURES: readonly ReportFigure[] = [
  {
    id: 'households',
    unit: 'households',
    ofDistrict: true,
    questions: [current('arrivalsTotal')],
    compute: (answers) => ({ cell: totalCell(answers('arrivalsTotal'), 'households') }),
  },
  {
    id: 'arrivedPersons',
    unit: 'persons',
    ofDistrict: true,
    questions: [current('arrivalsTotal')],
    compute: (answers) => ({ cell: totalCell(answers('arrivalsTotal'), 'persons') }),
  },
  changeFigure('householdsChange', {
    total: 'arrivalsTotal',
    months: 'arrivalsTotalByMonth',
    column: 'households',
  }),
];
