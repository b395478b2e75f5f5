import { type Month, yearOf } from './period.ts';
import { DIMENSIONS, type ProtectedTable, type PublishedTable } from './publication.ts';
import { PERSONS_BASES, type PersonsBasis } from './schema/arrival.ts';
import { type Axis, axisOf, type TabulationFrame } from './tabulationAxis.ts';

/** One case as recorded. Never published. */
export interface IncidentRecord {
  readonly month: Month;
  readonly adm2_pcode: string;
  readonly category: string;
  readonly outcome: string;
  readonly route: string;
  readonly sex: string;
}

/** One movement of families as recorded. Never published. */
export interface ArrivalRecord {
  readonly month: Month;
  readonly adm2_pcode: string;
  readonly origin_pcode: string;
  readonly driver: string;
  readonly movement: string;
  readonly households: number;
  readonly persons: number;
  readonly persons_basis: Exclude<PersonsBasis, 'mixed'>;
}

/**
 * Every published cell of one protected table with its true numbers: column by column, sorted by key, each key once, empty
 * combinations as zeros. True numbers are never published: they go through `core/disclosure` first.
 */
export interface TrueCells<Measure extends string = string> {
  readonly table: ProtectedTable;
  readonly rows: number;
  /** Codes by dimension, one entry per row; `_T` is the total of a dimension. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly measures: Readonly<Record<Measure, Int32Array>>;
}

/** Arrivals also say whether persons were counted; it depends on the period alone, so that it tells nothing of one cell. */
export interface TrueArrivals extends TrueCells<'households' | 'persons'> {
  readonly persons_basis: readonly PersonsBasis[];
}

/**
 * Tabulates cases over the publication list: every combination that the list publishes, with all margins and zeros.
 * Throws with the record's number when a record holds a code that the frame does not know.
 */
export function tabulateIncidents(
  records: readonly IncidentRecord[],
  frame: TabulationFrame,
): TrueCells<'count'> {
  const { keys, rows, sums } = tabulate('incident', records, frame, [() => 1]);
  return { table: 'incident', keys, rows, measures: { count: sums[0]! } };
}

/** Tabulates arrivals over the publication list, as `tabulateIncidents` does cases. */
export function tabulateArrivals(records: readonly ArrivalRecord[], frame: TabulationFrame): TrueArrivals {
  const { keys, rows, sums } = tabulate('arrival', records, frame, [
    (record) => record.households,
    (record) => record.persons,
  ]);
  const basis = basisByPeriod(records);
  return {
    table: 'arrival',
    keys,
    rows,
    measures: { households: sums[0]!, persons: sums[1]! },
    persons_basis: keys.period!.map((period) => basis.get(period) ?? 'counted'),
  };
}

function tabulate<R extends IncidentRecord | ArrivalRecord>(
  table: ProtectedTable,
  records: readonly R[],
  frame: TabulationFrame,
  measures: readonly ((record: R) => number)[],
): { keys: Record<string, string[]>; rows: number; sums: Int32Array[] } {
  const axes = DIMENSIONS[table].map((name) => axisOf(name, frame));
  const towards = positionsOf(axes, records);
  // Cell number in the full cube to its true numbers; only published cells get an entry.
  const cells = new Map<number, readonly number[]>();
  for (const item of frame.publication)
    if (item.table === table) fillItem(item, axes, records, towards, measures, cells);

  const order = [...cells.keys()].sort((a, b) => a - b);
  const keys: Record<string, string[]> = {};
  let stride = axes.reduce((size, axis) => size * axis.codes.length, 1);
  for (const { name, codes } of axes) {
    stride /= codes.length;
    keys[name] = order.map((cell) => codes[Math.floor(cell / stride) % codes.length]!);
  }
  const sums = measures.map((_, k) => Int32Array.from(order, (cell) => cells.get(cell)![k]!));
  return { keys, rows: order.length, sums };
}

/** Counts one published table into a dense cube of its own codes, then hands the cells over under their numbers. */
function fillItem<R>(
  item: PublishedTable,
  axes: readonly Axis[],
  records: readonly R[],
  towards: readonly (readonly (readonly number[])[])[],
  measures: readonly ((record: R) => number)[],
  cells: Map<number, readonly number[]>,
): void {
  // Positions in the item's own cube; −1 for codes that it does not publish.
  const local = axes.map((axis) => {
    let next = 0;
    return Int32Array.from(axis.published(item.grains[axis.name]), (yes) => (yes ? next++ : -1));
  });
  const sizes = local.map((positions) => positions.reduce((size, at) => size + (at >= 0 ? 1 : 0), 0));
  const size = sizes.reduce((product, n) => product * n, 1);
  const sums = measures.map(() => new Int32Array(size));
  const target = new Int32Array(256);
  for (let r = 0; r < records.length; r++) {
    let targets = 1;
    target[0] = 0;
    for (let a = 0; a < axes.length; a++) {
      const known = targets;
      let found = 0;
      for (const position of towards[a]![r]!) {
        const at = local[a]![position]!;
        if (at < 0) continue;
        for (let k = 0; k < known; k++) target[128 + found * known + k] = target[k]! * sizes[a]! + at;
        found++;
      }
      targets = known * found;
      target.copyWithin(0, 128, 128 + targets);
    }
    for (let m = 0; m < measures.length; m++) {
      const value = measures[m]!(records[r]!);
      for (let k = 0; k < targets; k++) sums[m]![target[k]!]! += value;
    }
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

/** For each axis and record the positions that the record counts towards. */
function positionsOf(
  axes: readonly Axis[],
  records: readonly (IncidentRecord | ArrivalRecord)[],
): (readonly number[])[][] {
  return axes.map((axis) => {
    const column = axis.name === 'period' ? 'month' : axis.name;
    return records.map((record, r) => {
      const value = (record as unknown as Record<string, string>)[column] ?? '';
      const positions = axis.countsTowards.get(value);
      if (!positions)
        throw new RangeError(`record ${r + 1}: ${column} "${value}" is not a code of this atlas`);
      return positions;
    });
  });
}

function basisByPeriod(records: readonly ArrivalRecord[]): Map<string, PersonsBasis> {
  const basis = new Map<string, PersonsBasis>();
  for (const record of records) {
    if (!PERSONS_BASES.includes(record.persons_basis))
      throw new RangeError(`persons_basis "${record.persons_basis}" is not a code of this atlas`);
    for (const period of [record.month, yearOf(record.month)]) {
      const known = basis.get(period);
      basis.set(
        period,
        known === undefined || known === record.persons_basis ? record.persons_basis : 'mixed',
      );
    }
  }
  return basis;
}
