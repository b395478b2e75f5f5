import type { Release, ReleasedCell } from '../audit/release.ts';
import { boundsOf, type Cell, exact, missing, rounded, suppressed } from '../cell.ts';
import type { EarlierCells } from '../disclosure/protect.ts';
import { relationsOf } from '../disclosure/relations.ts';
import type { Manifest } from '../manifest.ts';
import type { Period } from '../period.ts';
import { DIMENSIONS } from '../schema/dimensions.ts';
import { stableJson } from '../stableJson.ts';
import type { TrueCells } from '../tabulate.ts';
import { BadInput, type Problem } from './problems.ts';

/** A release that was published before. */
export interface EarlierRelease {
  readonly manifest: Manifest;
  readonly release: Release;
  /** Its files, where it is handed on with the next. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

/**
 * The cells of a table that an earlier release has published: the same codes and the same months. A year that the earlier
 * release did not hold to the end is another number and is not among them.
 */
function earlierCells(cells: TrueCells, extent: Period, { manifest, release }: EarlierRelease): EarlierCells {
  const table = release.tables.find(({ table: name }) => name === cells.table);
  const names = DIMENSIONS[cells.table];
  const keyOf = (keys: TrueCells['keys'], row: number) => names.map((name) => keys[name]![row]!).join('|');
  const before = new Map(
    Array.from({ length: table?.rows ?? 0 }, (_, row) => [keyOf(table!.keys, row), row]),
  );
  const same = (period: string) =>
    period.length === 7 || heldMonths(period, extent) === heldMonths(period, manifest.extent);
  return Object.fromEntries(
    Object.keys(cells.measures).map((measure) => {
      const known = new Map<number, Cell>();
      for (let row = 0; row < cells.rows; row++) {
        const at = before.get(keyOf(cells.keys, row));
        if (at !== undefined && same(cells.keys.period![row]!))
          known.set(row, cellOf(table!.measures[measure]![at]!));
      }
      return [measure, known];
    }),
  );
}

/** The months of a year that an extent holds, as text. */
export const heldMonths = (year: string, { start, end }: Period): string =>
  `${start > `${year}-01` ? start : `${year}-01`} to ${end < `${year}-12` ? end : `${year}-12`}`;

/** A published count as a cell. */
export const cellOf = ({ kind, value, low, high }: ReleasedCell): Cell => {
  switch (kind) {
    case 'exact':
      return exact(value!);
    case 'rounded':
      return rounded(value!, low!, high!);
    case 'suppressed':
      return low === null || high === null ? suppressed() : suppressed(low, high);
    default:
      return missing('not-collected');
  }
};

/** Whether a release can follow another: same atlas, same rule, and nothing that was published is out of reach. */
export function checkFollows(
  next: Pick<Manifest, 'districts' | 'origins' | 'extent' | 'disclosure'>,
  { manifest }: EarlierRelease,
): Problem[] {
  const problems: Problem[] = [];
  const add = (says: string, fix: string) => problems.push({ file: '--previous', says, fix });
  const rule = ({ audited: _, ...settings }: Manifest['disclosure']) => stableJson(settings);
  if (rule(next.disclosure) !== rule(manifest.disclosure))
    add(
      'it was protected by another rule, and a number must not be protected twice in two ways',
      'Keep method, thresholds, base and sensitive codes of the earlier release',
    );
  if (next.extent.start !== manifest.extent.start || next.extent.end < manifest.extent.end)
    add(
      `it reaches from ${manifest.extent.start} to ${manifest.extent.end}, the new one from ${next.extent.start} to ${next.extent.end}`,
      'Begin with the same month and end no earlier',
    );
  for (const [name, before, now] of [
    ['districts', manifest.districts, next.districts],
    ['origins', manifest.origins, next.origins],
  ] as const)
    if (before.join() !== now.join())
      add(`its ${name} are others`, 'Use the same codes in the same order, or begin a new series');
  return problems;
}

/**
 * What stays of an earlier release, and how many of its counts are made anew. A count outside its published interval is a
 * corrected past: without the name of a revision it is refused, with one it and every margin that counts it are made anew.
 * Throws `BadInput`.
 */
export function keepEarlier(
  cells: TrueCells,
  previous: EarlierRelease,
  extent: Period,
  revision: string | undefined,
): { readonly earlier: EarlierCells; readonly freed: number } {
  const all = earlierCells(cells, extent, previous);
  const broken = brokenCells(cells, all);
  const named = Object.entries(broken).flatMap(([measure, rows]) =>
    rows.map(
      (row) => `${measure} of ${DIMENSIONS[cells.table].map((name) => cells.keys[name]![row]!).join(' ')}`,
    ),
  );
  if (named.length === 0) return { earlier: all, freed: 0 };
  if (!revision)
    throw new BadInput([
      {
        file: `${cells.table}.csv`,
        says: `${named.length} published counts no longer hold what the records say, among them ${named.slice(0, 3).join('; ')}`,
        fix: 'Check the records of the past; if they were corrected, publish them as a revision: --revision "NAME"',
      },
    ]);
  const earlier = withoutBroken(cells, all, broken);
  const size = (cellsOf: EarlierCells) => Object.values(cellsOf).reduce((sum, known) => sum + known.size, 0);
  return { earlier, freed: size(all) - size(earlier) };
}

/** Rows whose published cell no longer holds the true number, by measure. */
function brokenCells(cells: TrueCells, earlier: EarlierCells): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    Object.entries(earlier).map(([measure, known]) => [
      measure,
      [...known].flatMap(([row, cell]) => {
        const bounds = boundsOf(cell);
        const truth = cells.measures[measure]![row]!;
        return !bounds || (bounds.low <= truth && truth <= bounds.high) ? [] : [row];
      }),
    ]),
  );
}

/** The earlier cells without those of some rows of any measure, and without every margin that counts one of them. */
function withoutBroken(
  cells: TrueCells,
  earlier: EarlierCells,
  broken: Readonly<Record<string, readonly number[]>>,
): EarlierCells {
  const freed = new Set(Object.values(broken).flat());
  const relations = relationsOf(cells);
  for (let before = -1; before !== freed.size; ) {
    before = freed.size;
    for (const { margin, parts } of relations) if (parts.some((part) => freed.has(part))) freed.add(margin);
  }
  return Object.fromEntries(
    Object.entries(earlier).map(([measure, known]) => [
      measure,
      new Map([...known].filter(([row]) => !freed.has(row))),
    ]),
  );
}
