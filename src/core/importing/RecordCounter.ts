import { MEASURES, timeColumnOf } from '../schema/dimensions.ts';
import { countedSchema } from '../schema/recordSchema.ts';
import type { ProtectedTable } from '../schema/tables.ts';
import type { LineRecord } from '../tally.ts';

type Branch = Map<string | number, unknown>;

/**
 * Adds records up by their full key while they stream by, so that memory grows with the different keys and not with the rows.
 * What comes out has neither ids nor days; it is counts all the same, and must be protected before anyone sees it.
 */
export class RecordCounter {
  readonly table: ProtectedTable;
  readonly #keys: readonly string[];
  readonly #measures: readonly string[];
  // A map of maps, one level per column: quicker than one map by joined text, since codes are the same few strings.
  readonly #root: Branch = new Map();
  readonly #cells: { readonly codes: readonly string[]; readonly sums: number[] }[] = [];

  constructor(table: ProtectedTable) {
    this.table = table;
    this.#measures = MEASURES[table];
    this.#keys = countedSchema(table)
      .columns.map(({ name }) => name)
      .filter((name) => !this.#measures.includes(name));
  }

  add(record: LineRecord): void {
    let branch = this.#root;
    const last = this.#keys.length - 1;
    for (let k = 0; k < last; k++) {
      const code = record[this.#keys[k]!] ?? '';
      let next = branch.get(code) as Branch | undefined;
      if (next === undefined) {
        next = new Map();
        branch.set(code, next);
      }
      branch = next;
    }
    const code = record[this.#keys[last]!] ?? '';
    let sums = branch.get(code) as number[] | undefined;
    if (sums === undefined) {
      sums = this.#measures.map(() => 0);
      branch.set(code, sums);
      this.#cells.push({ codes: this.#keys.map((name) => String(record[name] ?? '')), sums });
    }
    for (let m = 0; m < sums.length; m++) sums[m]! += Number(record[this.#measures[m]!] ?? 1);
  }

  /** The names of a counted row, in order. */
  get columns(): readonly string[] {
    return [...this.#keys, ...this.#measures];
  }

  /** Counted rows in the order of their keys, the same whatever the order of the records. */
  rows(): LineRecord[] {
    const keyOf = (codes: readonly string[]) => codes.join('\u001f');
    return this.#cells
      .map((cell) => ({ ...cell, key: keyOf(cell.codes) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ codes, sums }) =>
        Object.fromEntries([
          ...this.#keys.map((name, k) => [name, codes[k]!] as const),
          ...this.#measures.map((name, m) => [name, sums[m]!] as const),
        ]),
      );
  }

  /** First and last month (or year) of the records; null when there are none. */
  extent(): { start: string; end: string } | null {
    const at = this.#keys.indexOf(timeColumnOf(this.table).name);
    let [start, end] = ['', ''];
    for (const { codes } of this.#cells) {
      const time = codes[at]!;
      if (start === '' || time < start) start = time;
      if (time > end) end = time;
    }
    return start === '' ? null : { start, end };
  }
}
