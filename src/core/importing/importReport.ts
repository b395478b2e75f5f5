import { FINDINGS, type Finding, type RowRange, type Verdict } from '../checks/finding.ts';

/** How the rows of one table of a file ended. `used + merged + rejected` is `rows`; blank lines are no rows. */
export interface TableCount {
  readonly file: string;
  readonly part: string | null;
  readonly rows: number;
  readonly used: number;
  readonly merged: number;
  readonly rejected: number;
  readonly blank: number;
  /** Records made of the used rows: more where a row counts several cases or origins. */
  readonly records: number;
}

/** What became of every row of an import: written as `import-report.json`, and shown. Holds no value of a person. */
export interface ImportReport {
  readonly tables: readonly TableCount[];
  readonly total: Omit<TableCount, 'file' | 'part'>;
  readonly findings: readonly Finding[];
  /** Columns that were dropped since they hold personal data, by file. */
  readonly dropped: Readonly<Record<string, readonly string[]>>;
}

/** Ranges of rows that a finding lists at most. */
const MOST_RANGES = 10_000;
/** Different values that are told apart for one kind and column; the others share one finding. */
const MOST_VALUES = 500;

/** Gathers findings row by row; rows that follow each other become one range. */
export class Findings {
  readonly #file: string;
  readonly #part: string | null;
  readonly #found = new Map<string, Verdict & { rows: [number, number][]; count: number; cut: boolean }>();
  readonly #values = new Map<string, number>();

  constructor(file: string, part: string | null) {
    this.#file = file;
    this.#part = part;
  }

  add(verdict: Verdict, row: number): void {
    const plain = `${verdict.kind}\u001f${verdict.column ?? ''}`;
    let key = `${plain}\u001f${verdict.value ?? ''}`;
    let found = this.#found.get(key);
    if (!found) {
      const values = this.#values.get(plain) ?? 0;
      if (values >= MOST_VALUES) key = plain;
      found = this.#found.get(key);
      if (!found) {
        const { kind, column, value } = verdict;
        found = {
          kind,
          column,
          ...(value !== undefined && key !== plain ? { value } : {}),
          rows: [],
          count: 0,
          cut: false,
        };
        this.#found.set(key, found);
        this.#values.set(plain, values + 1);
      }
    }
    found.count++;
    const last = found.rows.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else if (found.rows.length < MOST_RANGES) found.rows.push([row, row]);
    else found.cut = true;
  }

  /** All that was found, rejections first, the most frequent first. */
  list(more: readonly Omit<Finding, 'file' | 'part'>[]): Finding[] {
    const order = ['rejected', 'merged', 'note'];
    return [...this.#found.values(), ...more]
      .map((found): Finding => ({ file: this.#file, part: this.#part, ...found }))
      .sort((a, b) => order.indexOf(FINDINGS[a.kind]) - order.indexOf(FINDINGS[b.kind]) || b.count - a.count);
  }
}

/** One report of several tables. */
export function joinReports(parts: readonly ImportReport[]): ImportReport {
  const tables = parts.flatMap((part) => part.tables);
  const sum = (pick: (table: TableCount) => number) => tables.reduce((all, table) => all + pick(table), 0);
  return {
    tables,
    total: {
      rows: sum(({ rows }) => rows),
      used: sum(({ used }) => used),
      merged: sum(({ merged }) => merged),
      rejected: sum(({ rejected }) => rejected),
      blank: sum(({ blank }) => blank),
      records: sum(({ records }) => records),
    },
    findings: parts.flatMap((part) => part.findings),
    dropped: Object.assign({}, ...parts.map((part) => part.dropped)),
  };
}

/** Rows as a person writes them: `3, 7–12, 20`, the first few only. */
export function sayRows(rows: readonly RowRange[], most = 6): string {
  const said = rows
    .slice(0, most)
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  return said.join(', ') + (rows.length > most ? ' …' : '');
}
