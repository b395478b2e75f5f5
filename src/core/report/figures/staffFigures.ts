import { exact, missing } from '../../cell.ts';
import { type AnswerRow, type Answers, current, number, type ReportFigure } from './figure.ts';

const QUESTIONS = [current('staff')];

const sum = (answers: Answers, exactNumber: (row: AnswerRow) => number) => {
  const rows = answers('staff');
  return rows ? rows.reduce((total, row) => total + exactNumber(row), 0) : null;
};
const women = (row: AnswerRow) => number(row, 'staff_women');
const all = (row: AnswerRow) => women(row) + number(row, 'staff_men');

/** People who work at the offices. Of the whole atlas: the tables of staff name offices, not districts. */
export const STAFF_FIGURES: readonly ReportFigure[] = [
  {
    id: 'officers',
    unit: 'officers',
    ofDistrict: false,
    questions: QUESTIONS,
    compute: (answers) => cellOf(sum(answers, all)),
  },
  {
    id: 'womenOfficers',
    unit: 'officers',
    ofDistrict: false,
    questions: QUESTIONS,
    compute: (answers) => cellOf(sum(answers, women)),
  },
  {
    id: 'womenOfficersShare',
    unit: 'share',
    ofDistrict: false,
    questions: QUESTIONS,
    compute(answers) {
      const total = sum(answers, all);
      return cellOf(total ? sum(answers, women)! / total : null);
    },
  },
];

const cellOf = (value: number | null) => ({ cell: value === null ? missing('not-collected') : exact(value) });
