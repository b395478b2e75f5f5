import type { PublishedTable } from './publication.ts';
import { DIMENSIONS, factsOf, MEASURES } from './schema/dimensions.ts';
import type { Table } from './schema/table.ts';
import { PROTECTED_TABLES, type ProtectedTable } from './schema/tables.ts';
import { type Axis, axisOf, type TabulationFrame } from './tabulationAxis.ts';
import type { Tally } from './tally.ts';

/**
 * Every published cell of one protected table with its true numbers: column by column, sorted by key, each key once, empty
 * combinations as zeros. True numbers are never published: they go through `core/disclosure` first.
 */
export interface TrueCells {
  readonly table: ProtectedTable;
  readonly rows: number;
  /** Codes by dimension, one entry per row; `_T` is the total of a dimension. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly measures: Readonly<Record<string, Int32Array>>;
  /** Facts of the period, such as whether persons were counted; they tell nothing of one cell. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
}

/** Tabulates records over the publication list: every combination that the list publishes, with all margins and zeros. */
export function tabulate(tally: Tally, frame: TabulationFrame): TrueCells {
  const { table } = tally;
  const axes = DIMENSIONS[table].map((name) => axisOf(table, name, frame));
  const towards = axes.map((axis) => tally.keys[axis.name]!.map((value) => axis.countsTowards.get(value)!));
  const columns = MEASURES[table].map((name) => tally.measures[name]!);
  // Cell number in the full cube to its true numbers; only published cells get an entry.
  const cells = new Map<number, readonly number[]>();
  for (const item of frame.publication)
    if (item.table === table) fillItem(item, axes, towards, columns, cells);

  const order = [...cells.keys()].sort((a, b) => a - b);
  const keys: Record<string, string[]> = {};
  let stride = axes.reduce((size, axis) => size * axis.codes.length, 1);
  for (const { name, codes } of axes) {
    stride /= codes.length;
    keys[name] = order.map((cell) => codes[Math.floor(cell / stride) % codes.length]!);
  }
  return {
    table,
    rows: order.length,
    keys,
    measures: Object.fromEntries(
      MEASURES[table].map((name, m) => [name, Int32Array.from(order, (cell) => cells.get(cell)![m]!)]),
    ),
    facts: Object.fromEntries(
      factsOf(PROTECTED_TABLES[table] as Table).map(({ name, codes }) => [
        name,
        keys.period!.map((period) => tally.facts[name]!.get(period) ?? codes![0]!),
      ]),
    ),
  };
}

/** Counts one published table into a dense cube of its own codes, then hands the cells over under their numbers. */
function fillItem(
  item: PublishedTable,
  axes: readonly Axis[],
  towards: readonly (readonly (readonly number[])[])[],
  columns: readonly Float64Array[],
  cells: Map<number, readonly number[]>,
): void {
  // Positions in the item's own cube; −1 for codes that it does not publish.
  const local = axes.map((axis) => {
    let next = 0;
    return Int32Array.from(axis.published(item.grains[axis.name]), (yes) => (yes ? next++ : -1));
  });
  const sizes = local.map((positions) => positions.reduce((size, at) => size + (at >= 0 ? 1 : 0), 0));
  const size = sizes.reduce((product, n) => product * n, 1);
  const sums = columns.map(() => new Int32Array(size));
  const records = columns[0]!.length;
  for (let r = 0; r < records; r++) {
    let targets = [0];
    for (let a = 0; a < axes.length; a++) {
      const next: number[] = [];
      for (const position of towards[a]![r]!) {
        const at = local[a]![position]!;
        if (at >= 0) for (const target of targets) next.push(target * sizes[a]! + at);
      }
      targets = next;
    }
    columns.forEach((column, m) => {
      for (const target of targets) sums[m]![target]! += column[r]!;
    });
  }
  const positions = local.map((at) => Array.from(at.keys()).filter((k) => at[k]! >= 0));
  for (let cell = 0; cell < size; cell++) {
    let rest = cell;
    let number = 0;
    let stride = 1;
    for (let a = axes.length - 1; a >= 0; a--) {
      number += positions[a]![rest % sizes[a]!]! * stride;
      stride *= axes[a]!.codes.length;
      rest = Math.floor(rest / sizes[a]!);
    }
    if (!cells.has(number))
      cells.set(
        number,
        sums.map((column) => column[cell]!),
      );
  }
}
