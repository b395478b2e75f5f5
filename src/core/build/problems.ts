/** What is wrong with an input file, where, and what to do about it. */
export interface Problem {
  readonly file: string;
  /** Line of the file as a spreadsheet shows it: the header is 1. Absent when the whole file is meant. */
  readonly row?: number;
  readonly column?: string;
  readonly says: string;
  readonly fix: string;
}

/** Thrown when inputs cannot be used; carries every problem found, not only the first. */
export class BadInput extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the input files`);
    this.name = 'BadInput';
    this.problems = problems;
  }
}

/** One line for a person: place, fault, remedy. */
export const sayProblem = ({ file, row, column, says, fix }: Problem): string =>
  `${[file, row === undefined ? '' : `row ${row}`, column ? `column ${column}` : ''].filter(Boolean).join(', ')}: ${says}. ${fix}.`;
