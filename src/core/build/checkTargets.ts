import { type TargetProblem, targetProblems } from '../indicators/targetProblems.ts';
import type { Problem } from './problems.ts';
import type { Reference } from './readReference.ts';

/** Whether the steward's targets name known indicators, one baseline each, with values that their unit allows. */
export const checkTargets = ({ programme, settings }: Pick<Reference, 'programme' | 'settings'>): Problem[] =>
  targetProblems(
    programme.target.map((target, k) => ({ ...target, row: k + 2 })),
    settings.extent.end,
  ).map((problem) => ({
    file: 'target.csv',
    row: problem.row,
    column: problem.column,
    ...sayTarget(problem),
  }));

function sayTarget({ kind, value, expected }: TargetProblem): Pick<Problem, 'says' | 'fix'> {
  switch (kind) {
    case 'indicator':
      return { says: `${value} is not an indicator of the results matrix`, fix: `Use one of ${expected}` };
    case 'share':
      return {
        says: `${value} is not a share`,
        fix: 'Write a share from 0 to 1: 55 % is 0.55',
      };
    case 'negative':
      return { says: `${value} is below zero`, fix: 'Give zero or more' };
    case 'notYear':
      return {
        says: `${value} is not a year of this programme`,
        fix: `Use ${expected.replace('–', ' to ')}`,
      };
    case 'secondBaseline':
      return { says: `${value} has a baseline in row ${expected} already`, fix: 'Keep one of the two' };
    case 'beforeBaseline':
      return {
        says: `the target of ${value} is not after the baseline of ${expected}`,
        fix: 'Set targets for later years',
      };
    default:
      // The rest is found when the file is read as any table.
      return { says: `${value} cannot be used`, fix: 'Check the row' };
  }
}
