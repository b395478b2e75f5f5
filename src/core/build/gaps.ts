import { missing } from '../cell.ts';
import type { ProtectedCells } from '../disclosure/protect.ts';
import type { Gap } from '../manifest.ts';
import { TOTAL } from '../schema/table.ts';
import type { TrueCells } from '../tabulate.ts';

/** Cells without those that count what was never collected, and the way to put these back as missing. */
export interface WithoutGaps {
  readonly cells: TrueCells;
  readonly restore: (cells: ProtectedCells) => ProtectedCells;
}

/**
 * Takes the cells out that count a gap: its months in its district or everywhere, their years, and the totals over districts.
 * A zero there would say that nothing happened, and a sum that less did. They are published as missing, not collected.
 */
export function withoutGaps(cells: TrueCells, gaps: readonly Gap[]): WithoutGaps {
  const own = gaps.filter(({ table }) => table === cells.table);
  const period = cells.keys.period!;
  const district = cells.keys.adm2_pcode;
  const isGap = (row: number) =>
    own.some(({ start, end, adm2_pcode }) => {
      const when = period[row]!;
      const at = district?.[row] ?? TOTAL;
      const overlaps = start.slice(0, when.length) <= when && when <= end.slice(0, when.length);
      return overlaps && (!adm2_pcode || at === TOTAL || at === adm2_pcode);
    });
  const kept = Array.from(period.keys()).filter((row) => !isGap(row));
  if (kept.length === cells.rows) return { cells, restore: (made) => made };
  const pick = <T>(column: ArrayLike<T>): T[] => kept.map((row) => column[row]!);
  const columns = <T, U>(of: Readonly<Record<string, T>>, each: (column: T) => U) =>
    Object.fromEntries(Object.entries(of).map(([name, column]) => [name, each(column)]));
  return {
    cells: {
      table: cells.table,
      rows: kept.length,
      keys: columns(cells.keys, pick),
      facts: columns(cells.facts, pick),
      measures: columns(cells.measures, (column) => Int32Array.from(pick(column))),
    },
    restore: (made) => {
      const at = new Map(kept.map((row, k) => [row, k]));
      return {
        table: cells.table,
        rows: cells.rows,
        keys: cells.keys,
        facts: cells.facts,
        measures: columns(made.measures, (column) =>
          Array.from(period, (_, row) => {
            const k = at.get(row);
            return k === undefined ? missing('not-collected') : column[k]!;
          }),
        ),
      };
    },
  };
}
