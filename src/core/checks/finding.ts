/** How a row that a finding names ends: left out, counted once with another, or used all the same. */
export type Ending = 'rejected' | 'merged' | 'note';

/** What can be found in a row or a table, and how the row ends. Each has its words, with the remedy, in every language. */
export const FINDINGS = {
  no_date: 'rejected',
  unreadable_date: 'rejected',
  impossible_date: 'rejected',
  future_date: 'rejected',
  outside_extent: 'rejected',
  no_place: 'rejected',
  unknown_place: 'rejected',
  coarse_place: 'rejected',
  outside_place: 'rejected',
  place_left_out: 'rejected',
  code_against_name: 'note',
  code_against_point: 'note',
  no_origin: 'rejected',
  unknown_origin: 'rejected',
  outside_origin: 'rejected',
  part_outside: 'note',
  no_code: 'rejected',
  unknown_code: 'rejected',
  code_left_out: 'rejected',
  no_number: 'rejected',
  unreadable_number: 'rejected',
  negative_number: 'rejected',
  no_households: 'rejected',
  too_few_persons: 'rejected',
  too_many_persons: 'rejected',
  huge_number: 'rejected',
  same_row: 'merged',
  id_repeats: 'rejected',
  alike_rows: 'note',
  extra_cells: 'note',
  persons_modelled: 'note',
  persons_look_modelled: 'note',
  persons_not_modelled: 'note',
  several_rounds: 'note',
  lost_characters: 'note',
  outlines_overlap: 'note',
  outlines_gap: 'note',
  population_differs: 'note',
  population_unknown: 'note',
  codes_unknown: 'note',
} as const satisfies Record<string, Ending>;
export type FindingKind = keyof typeof FINDINGS;

/** What a check says of one row. */
export interface Verdict {
  readonly kind: FindingKind;
  /** Column of the file; null when the row as a whole is meant. */
  readonly column: string | null;
  /** The value to settle, for places and codes only: nothing else of a file is ever quoted. */
  readonly value?: string;
}

/** First and last of rows that follow each other, as a spreadsheet numbers them. */
export type RowRange = readonly [first: number, last: number];

/** What was found, where, and how often. */
export interface Finding extends Verdict {
  readonly file: string;
  readonly part: string | null;
  readonly rows: readonly RowRange[];
  readonly count: number;
  /** Whether `rows` has been cut, since they are too many to be listed. */
  readonly cut: boolean;
  /** A number that the words of a finding of a whole table quote. */
  readonly number?: number;
}
