import { changeByUsual } from './changeByUsual.ts';
import { current, previous, type ReportFigure, totalCell } from './figure.ts';

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
  {
    id: 'householdsChange',
    unit: 'change',
    ofDistrict: true,
    questions: [current('arrivalsTotal'), previous('arrivalsTotal'), current('arrivalsTotalByMonth')],
    compute: (answers, filters) =>
      changeByUsual(
        {
          current: totalCell(answers('arrivalsTotal'), 'households'),
          previous: totalCell(answers('arrivalsTotal', 'previous'), 'households'),
        },
        answers('arrivalsTotalByMonth'),
        'households',
        filters,
      ),
  },
];
