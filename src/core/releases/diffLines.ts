import { boundsOf, type Cell, hasValue } from '../cell.ts';
import {
  CELL_CHANGES,
  type CellChange,
  type CellChangeKind,
  isSame,
  type ReleaseDiff,
  type RowChange,
} from './releaseDiff.ts';

const KINDS: Readonly<Record<CellChangeKind, string>> = {
  moved: 'published figures moved',
  hidden: 'published figures are hidden now',
  shown: 'hidden figures are published now',
  doubt: 'figures keep their value within another interval',
  grew: 'figures of years that hold more months now',
};

/** What changed as lines of text for a terminal, at most `most` changes of a kind one by one. */
export function diffLines(diff: ReleaseDiff, most: number): string[] {
  const { before, after, publication } = diff;
  const lines = [
    `Before ${before.data_version} (${before.extent.start} to ${before.extent.end}, data of ${before.as_of})`,
    `After  ${after.data_version} (${after.extent.start} to ${after.extent.end}, data of ${after.as_of})`,
  ];
  if (after.revision) lines.push(`Revision "${after.revision}": the past was corrected.`);
  if (isSame(diff)) return [...lines, 'Both publish the same.'];
  for (const { setting, before: was, after: is } of diff.settings)
    lines.push(`${setting}: ${was || 'not said'} → ${is || 'not said'}`);
  for (const [what, ids] of Object.entries(publication))
    if (ids.length > 0) lines.push(`Published tables ${what}: ${ids.join(', ')}`);
  if (diff.outlines) lines.push('The outlines of areas are others.');
  lines.push('', `${'table'.padEnd(18)}${['rows', 'added', 'changed', 'withdrawn'].map(right).join('')}`);
  for (const { table, after: rows, added, changed, withdrawn } of diff.tables)
    if (added + changed + withdrawn > 0)
      lines.push(`${table.padEnd(18)}${[rows, added, changed, withdrawn].map(right).join('')}`);
  for (const kind of CELL_CHANGES) {
    const cells = diff.cells.filter((cell) => cell.kind === kind);
    if (cells.length === 0) continue;
    const certain = cells.filter((cell) => cell.certain).length;
    // A longer year is another number, so that how far it lies from the shorter one proves nothing.
    const proof = kind === 'grew' ? '' : `, ${certain} of them more than rounding can explain`;
    lines.push('', `${cells.length} ${KINDS[kind]}${proof}`);
    lines.push(...cells.slice(0, most).map(sayCell), ...rest(cells.length, most));
  }
  for (const kind of ['withdrawn', 'changed', 'added'] as const) {
    const rows = diff.rows.filter((row) => row.kind === kind);
    if (rows.length === 0) continue;
    lines.push('', `${rows.length} rows of facts ${kind}`);
    lines.push(...rows.slice(0, most).map(sayRow), ...rest(rows.length, most));
  }
  return lines;
}

const right = (value: string | number): string => String(value).padStart(11);

const rest = (count: number, most: number): string[] =>
  count > most ? [`  … and ${count - most} more: --all prints them, --json FILE writes them`] : [];

const sayCell = ({ table, measure, key, kind, before, after, by, certain }: CellChange): string => {
  const move = by === null || by === 0 ? '' : `, ${by > 0 ? '+' : '−'}${Math.abs(by)}`;
  return `  ${table}.${measure} ${Object.values(key).join(' ')}: ${say(before)} → ${say(after)}${move}${certain && kind !== 'grew' ? ', certainly' : ''}`;
};

function say(cell: Cell): string {
  const bounds = boundsOf(cell);
  const interval = bounds && bounds.low !== bounds.high ? ` (${bounds.low} to ${bounds.high})` : '';
  return `${hasValue(cell) ? cell.value : cell.kind}${interval}`;
}

const sayRow = ({ table, key, columns }: RowChange): string => {
  const differing = columns.map(
    ({ column, before, after }) => `${column} ${before ?? 'empty'} → ${after ?? 'empty'}`,
  );
  return `  ${table} ${Object.values(key).join(' ')}${differing.length > 0 ? `: ${differing.join(', ')}` : ''}`;
};
