import { parseCsv, toCsv } from '../build/csv.ts';
import { TARGET_KINDS, target } from '../schema/target.ts';
import { type TargetProblem, targetProblems } from './targetProblems.ts';
import type { TargetValue } from './targetRows.ts';

const COLUMNS = target.columns.map(({ name }) => name);
const NEEDED = target.columns.filter((column) => !('nullable' in column)).map(({ name }) => name);

/** The steward's targets from the text of `target.csv`, or everything that is wrong with it; never a part of them. */
export function readTargets(
  text: string,
  end: string,
): { readonly rows: readonly TargetValue[] } | { readonly problems: readonly TargetProblem[] } {
  if (text.includes('\0') || text.includes('\uFFFD')) return { problems: [problem('unreadable', 1, '', '')] };
  // Spreadsheets of German and Iraqi settings write semicolons, and then a comma before decimals.
  const isSemicolon = /^[^,\n]*;/.test(text);
  const [header = [], ...lines] = parseCsv(text, isSemicolon ? ';' : ',');
  const names = header.map((name) => name.trim());
  const expected = COLUMNS.join(', ');
  const problems: TargetProblem[] = [
    ...NEEDED.filter((name) => !names.includes(name)).map((name) =>
      problem('missingColumn', 1, name, name, expected),
    ),
    ...names
      .filter((name) => !(COLUMNS as readonly string[]).includes(name))
      .map((name) => problem('unknownColumn', 1, name, name, expected)),
  ];
  if (problems.length > 0) return { problems };

  const rows: (TargetValue & { row: number })[] = [];
  const seen = new Map<string, number>();
  lines.forEach((cells, k) => {
    const row = k + 2;
    if (cells.length !== names.length) {
      problems.push(problem('cells', row, '', String(cells.length), String(names.length)));
      return;
    }
    const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? '';
    const before = problems.length;
    for (const name of NEEDED) if (cell(name) === '') problems.push(problem('empty', row, name, ''));
    const [kind, year] = [cell('kind'), cell('year')];
    const value = isSemicolon ? cell('value').replace(',', '.') : cell('value');
    if (kind && !(TARGET_KINDS as readonly string[]).includes(kind))
      problems.push(problem('kind', row, 'kind', kind));
    if (year && !/^\d{4}$/.test(year)) problems.push(problem('notYear', row, 'year', year, 'YYYY'));
    if (value && !/^-?\d+(\.\d+)?$/.test(value)) problems.push(problem('notNumber', row, 'value', value));
    if (problems.length > before) return;
    const indicator = cell('indicator');
    const key = `${indicator} ${kind} ${year}`;
    const first = seen.get(key);
    if (first !== undefined) {
      problems.push(problem('twice', row, 'indicator', key, String(first)));
      return;
    }
    seen.set(key, row);
    rows.push({ row, indicator, kind, year: Number(year), value: Number(value), note: cell('note') || null });
  });
  problems.push(...targetProblems(rows, end));
  if (problems.length > 0) return { problems: problems.toSorted((a, b) => a.row - b.row) };
  return { rows: rows.map(({ row: _, ...rest }) => rest) };
}

/** Targets as the text of `target.csv`, which `readTargets` reads back. */
export const printTargets = (rows: readonly TargetValue[]): string => toCsv(COLUMNS, rows);

const problem = (
  kind: TargetProblem['kind'],
  row: number,
  column: string,
  value: string,
  expected = '',
): TargetProblem => ({ kind, row, column, value, expected });
