import { DIMENSIONS, factsOf, MEASURES, timeColumnOf } from './schema/dimensions.ts';
import type { Column, Table } from './schema/table.ts';
import { PROTECTED_TABLES, type ProtectedTable } from './schema/tables.ts';
import { axisOf, type TabulationFrame } from './tabulationAxis.ts';

/** One record as read: a value for every dimension, every summed count and every fact; one that stands for several says how many. Never published. */
export type LineRecord = Readonly<Record<string, string | number>>;

/**
 * Records of one protected table counted by their full key. It grows with the number of distinct keys and not with the
 * number of records, so that millions of them stream through.
 */
export interface Tally {
  readonly table: ProtectedTable;
  readonly records: number;
  /** Recorded values by dimension, one entry per distinct key; the period is the month, or the year. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly measures: Readonly<Record<string, Float64Array>>;
  /** Fact to period to code; `mixed` where records of the period disagree. */
  readonly facts: Readonly<Record<string, ReadonlyMap<string, string>>>;
}

/** Counts records one by one; `add` throws with the record's number when a value is not a code of the atlas. */
class Tallier {
  readonly #table: ProtectedTable;
  readonly #dimensions: readonly { readonly name: string; readonly column: string; readonly known: Known }[];
  readonly #measures: readonly Column[];
  readonly #facts: readonly Column[];
  readonly #cells = new Map<number, number>();
  readonly #keys: number[] = [];
  readonly #sums: number[][];
  readonly #factOf: readonly Map<string, string>[];
  #records = 0;

  constructor(table: ProtectedTable, frame: TabulationFrame) {
    const schema: Table = PROTECTED_TABLES[table];
    this.#table = table;
    const time = timeColumnOf(table);
    this.#dimensions = DIMENSIONS[table].map((name) => {
      const values = [...axisOf(table, name, frame).countsTowards.keys()].filter(
        (value) => name !== 'period' || (value.length === 4) === (time.type === 'year'),
      );
      return {
        name,
        column: name === 'period' ? time.name : name,
        known: { values, position: new Map(values.map((value, k) => [value, k])) },
      };
    });
    this.#measures = MEASURES[table].map((name) => schema.columns.find((column) => column.name === name)!);
    this.#facts = factsOf(schema);
    this.#sums = this.#measures.map(() => []);
    this.#factOf = this.#facts.map(() => new Map());
  }

  add(record: LineRecord): void {
    this.#records++;
    let key = 0;
    for (const { column, known } of this.#dimensions) {
      const at = known.position.get(String(record[column] ?? ''));
      if (at === undefined) this.#refuse(column, record[column]);
      key = key * known.values.length + at;
    }
    let cell = this.#cells.get(key);
    if (cell === undefined) {
      cell = this.#keys.length;
      this.#cells.set(key, cell);
      this.#keys.push(key);
      for (const sums of this.#sums) sums.push(0);
    }
    this.#measures.forEach(({ name, count }, m) => {
      const value = Number(record[name] ?? (count === 'records' ? 1 : Number.NaN));
      if (!Number.isInteger(value) || value < 0) this.#refuse(name, record[name]);
      this.#sums[m]![cell]! += value;
    });
    this.#facts.forEach(({ name, codes }, f) => {
      const value = String(record[name] ?? '');
      if (codes && !codes.includes(value)) this.#refuse(name, record[name]);
      const time = String(record[timeColumnOf(this.#table).name]);
      for (const period of new Set([time, time.slice(0, 4)])) {
        const known = this.#factOf[f]!.get(period);
        this.#factOf[f]!.set(period, known === undefined || known === value ? value : 'mixed');
      }
    });
  }

  result(): Tally {
    let stride = this.#dimensions.reduce((size, { known }) => size * known.values.length, 1);
    const keys: Record<string, string[]> = {};
    for (const { name, known } of this.#dimensions) {
      const { values } = known;
      stride /= values.length;
      keys[name] = this.#keys.map((key) => values[Math.floor(key / stride) % values.length]!);
    }
    return {
      table: this.#table,
      records: this.#records,
      keys,
      measures: Object.fromEntries(
        this.#measures.map(({ name }, m) => [name, Float64Array.from(this.#sums[m]!)]),
      ),
      facts: Object.fromEntries(this.#facts.map(({ name }, f) => [name, this.#factOf[f]!])),
    };
  }

  #refuse(column: string, value: unknown): never {
    throw new RangeError(`record ${this.#records}: ${column} "${value ?? ''}" is not a code of this atlas`);
  }
}

interface Known {
  readonly values: readonly string[];
  readonly position: ReadonlyMap<string, number>;
}

/** Counts a list of records. */
export function tallyRecords(
  table: ProtectedTable,
  records: Iterable<LineRecord>,
  frame: TabulationFrame,
): Tally {
  const tallier = new Tallier(table, frame);
  for (const record of records) tallier.add(record);
  return tallier.result();
}
