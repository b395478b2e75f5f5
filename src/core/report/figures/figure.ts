import { type Cell, exact, missing } from '../../cell.ts';
import { type Filters, previousFilters } from '../../filters.ts';
import type { FigureResult } from '../claim.ts';

/** What a figure's number counts or measures; words for each are in the report's book. */
export type FigureUnit =
  | 'cases'
  | 'households'
  | 'persons'
  | 'offices'
  | 'officers'
  | 'rate'
  /** Of an indicator: per 100,000 residents. */
  | 'density'
  /** Of an indicator: a number whose name says what is counted. */
  | 'number'
  | 'share'
  | 'change';

/** Which period a figure asks about: the report's, or the one of equal length before it. */
export type Which = 'current' | 'previous';

export interface FigureQuestion {
  /** Name of a query. */
  readonly query: string;
  readonly which: Which;
}

export type AnswerRow = Readonly<Record<string, string | number | boolean | null | Cell>>;

/** The rows that answer a question, or null when the combination is not published. */
export type Answers = (query: string, which?: Which) => readonly AnswerRow[] | null;

/** One live figure: the questions that it rests on and how its number follows from their answers. */
export interface ReportFigure {
  readonly id: string;
  readonly unit: FigureUnit;
  readonly questions: readonly FigureQuestion[];
  /** Whether it can be asked of one district alone. */
  readonly ofDistrict: boolean;
  readonly compute: (answers: Answers, filters: Filters) => FigureResult;
}

export const current = (query: string): FigureQuestion => ({ query, which: 'current' });
export const previous = (query: string): FigureQuestion => ({ query, which: 'previous' });

/** The filters of one question of a figure. */
export const filtersOf = (filters: Filters, which: Which): Filters =>
  which === 'current' ? filters : previousFilters(filters);

/** The one count of a total; missing when it is not published. */
export function totalCell(rows: readonly AnswerRow[] | null, column: string): Cell {
  if (!rows) return missing('not-published');
  const cell = rows[0]?.[column];
  return isCell(cell) ? cell : missing('not-collected');
}

const isCell = (value: unknown): value is Cell =>
  typeof value === 'object' && value !== null && 'kind' in value;

/** A sum of plain numbers over the districts of the filters; missing when nothing came back. */
export function sumOver(
  rows: readonly AnswerRow[] | null,
  filters: Filters,
  exactNumber: (row: AnswerRow) => number,
): Cell {
  if (!rows) return missing('not-published');
  const { districts } = filters;
  const within = rows.filter((row) => districts.length === 0 || districts.includes(String(row.adm2_pcode)));
  return exact(within.reduce((sum, row) => sum + exactNumber(row), 0));
}

/** The number in a cell that is exact, else null. */
export const exactNumber = (cell: Cell): number | null => (cell.kind === 'exact' ? cell.value : null);

export const number = (row: AnswerRow, column: string): number => Number(row[column] ?? 0);
