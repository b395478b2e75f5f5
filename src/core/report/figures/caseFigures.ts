import { hasValue, missing } from '../../cell.ts';
import { monthsIn } from '../../period.ts';
import { rate, rateInterval, share } from '../../rates.ts';
import { changeFigure } from './changeByUsual.ts';
import { current, exactNumber, number, previous, type ReportFigure, sumOver, totalCell } from './figure.ts';

/** Disputes and cases: how many, how many for the people who live there, what changed, how they ended. */
export const CASE_FIGURES: readonly ReportFigure[] = [
  {
    id: 'cases',
    unit: 'cases',
    ofDistrict: true,
    questions: [current('incidentsTotal')],
    compute: (answers) => ({ cell: totalCell(answers('incidentsTotal'), 'count') }),
  },
  {
    id: 'casesBefore',
    unit: 'cases',
    ofDistrict: true,
    questions: [previous('incidentsTotal')],
    compute: (answers) => ({ cell: totalCell(answers('incidentsTotal', 'previous'), 'count') }),
  },
  {
    id: 'casesRate',
    unit: 'rate',
    ofDistrict: true,
    questions: [current('incidentsTotal'), current('populationByDistrict')],
    compute(answers, filters) {
      const count = totalCell(answers('incidentsTotal'), 'count');
      const persons = exactNumber(
        sumOver(
          answers('populationByDistrict'),
          filters,
          (row) => number(row, 'female') + number(row, 'male'),
        ),
      );
      const years = monthsIn(filters.period) / 12;
      const cell = rate(count, persons, years);
      const interval = rateInterval(count, persons, years);
      return {
        cell: interval && hasValue(cell) ? { kind: 'rounded', value: cell.value, ...interval } : cell,
      };
    },
  },
  changeFigure('casesChange', { total: 'incidentsTotal', months: 'incidentsByMonth', column: 'count' }),
  {
    id: 'casesResolved',
    unit: 'share',
    ofDistrict: true,
    questions: [current('incidentsByOutcome'), current('incidentsTotal')],
    compute(answers) {
      const rows = answers('incidentsByOutcome');
      if (!rows) return { cell: missing('not-published') };
      const resolved = rows.filter((row) => row.outcome === 'adr');
      return { cell: share(totalCell(resolved, 'count'), totalCell(answers('incidentsTotal'), 'count')) };
    },
  },
];
