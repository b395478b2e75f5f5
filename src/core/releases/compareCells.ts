import type { ReleasedTable } from '../audit/release.ts';
import { cellOf, heldMonths } from '../build/earlierCells.ts';
import { boundsOf, type Cell, hasValue } from '../cell.ts';
import type { Period } from '../period.ts';
import { DIMENSIONS, MEASURES } from '../schema/dimensions.ts';
import type { CellChange, CellChangeKind, TableDiff } from './releaseDiff.ts';

/** A protected table of a release, and the months that the release reaches over. */
export interface CellsOfRelease {
  readonly table: ReleasedTable;
  readonly extent: Period;
}

/** How the published counts of one table differ between two releases, row by row of equal codes. */
export function compareCells(
  before: CellsOfRelease,
  after: CellsOfRelease,
): { readonly rows: TableDiff; readonly cells: CellChange[] } {
  const { table } = after.table;
  const names = DIMENSIONS[table];
  const keyAt = ({ keys }: ReleasedTable, row: number) => names.map((name) => keys[name]![row]!).join('|');
  const rowBefore = new Map(
    Array.from({ length: before.table.rows }, (_, row) => [keyAt(before.table, row), row]),
  );
  const cells: CellChange[] = [];
  let added = 0;
  let changed = 0;
  let matched = 0;
  for (let row = 0; row < after.table.rows; row++) {
    const at = rowBefore.get(keyAt(after.table, row));
    if (at === undefined) {
      added++;
      continue;
    }
    matched++;
    const key = Object.fromEntries(names.map((name) => [name, after.table.keys[name]![row]!]));
    const differing = MEASURES[table].flatMap((measure) => {
      const from = cellOf(before.table.measures[measure]![at]!);
      const to = cellOf(after.table.measures[measure]![row]!);
      const kind = changeOf(from, to, sameMonths(key.period!, before.extent, after.extent));
      return kind ? [{ table, measure, key, kind, ...movement(from, to) }] : [];
    });
    const facts = Object.keys(after.table.facts).some(
      (name) => before.table.facts[name]?.[at] !== after.table.facts[name]![row],
    );
    if (differing.length > 0 || facts) changed++;
    cells.push(...differing);
  }
  const withdrawn = before.table.rows - matched;
  return {
    rows: { table, before: before.table.rows, after: after.table.rows, added, changed, withdrawn },
    cells,
  };
}

const sameMonths = (period: string, before: Period, after: Period): boolean =>
  period.length !== 4 || heldMonths(period, before) === heldMonths(period, after);

function changeOf(before: Cell, after: Cell, sameNumber: boolean): CellChangeKind | null {
  if (isSameCell(before, after)) return null;
  if (!sameNumber) return 'grew';
  if (hasValue(before) && hasValue(after)) return before.value === after.value ? 'doubt' : 'moved';
  if (hasValue(before)) return 'hidden';
  return hasValue(after) ? 'shown' : 'doubt';
}

function isSameCell(a: Cell, b: Cell): boolean {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  if (a.kind !== b.kind || x?.low !== y?.low || x?.high !== y?.high) return false;
  return !hasValue(a) || !hasValue(b) || a.value === b.value;
}

function movement(before: Cell, after: Cell): Pick<CellChange, 'before' | 'after' | 'by' | 'certain'> {
  const [x, y] = [boundsOf(before), boundsOf(after)];
  return {
    before,
    after,
    by: hasValue(before) && hasValue(after) ? after.value - before.value : null,
    certain: x !== null && y !== null && (x.high < y.low || y.high < x.low),
  };
}
