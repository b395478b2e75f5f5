import { DIMENSIONS, groupsOf } from '../schema/dimensions.ts';
import { TOTAL } from '../schema/table.ts';
import { baseOf, isModelled, isSensitive, type Knows, nameOf, singlesOf, sizeOf } from './knowledge.ts';
import type { Release, ReleasedCell, ReleasedTable } from './release.ts';

/**
 * What is counted in a published number, whatever release and code it was published under: the single codes of each
 * dimension. The year of one release is another box than the same year, longer, of the next.
 */
export interface Box {
  readonly name: string;
  readonly singles: readonly (readonly string[])[];
  /** As published: by the release under attack where that has it, else by the latest before. */
  readonly cell: ReleasedCell;
  /** How many releases published it; and as an earlier one did, where that was otherwise. */
  releases: number;
  before: ReleasedCell | null;
  /** Whether only an earlier release published it. */
  readonly former: boolean;
  /** The interval that the rule and all releases leave; not yet with what other numbers tell. */
  low: number;
  high: number;
  /** The base to which the rule rounds it, and the count from which on it is not small. */
  readonly base: number;
  readonly limit: number;
  /** Whole numbers go up in such steps: six persons where they were multiplied from households. */
  readonly step: number;
  /** What one stands for: six persons in a year whose numbers all go up in sixes, else one. */
  readonly unit: number;
}

/** Every number that was ever published of one measure, by year, as boxes with the intervals that the attackers start from. */
export function boxesOf(
  releases: readonly Release[],
  table: ReleasedTable,
  measure: string,
  knows: Knows,
): ReadonlyMap<string, readonly Box[]> {
  const names = DIMENSIONS[table.table];
  const boxes = new Map<string, Box>();
  const years = new Map<string, Box[]>();
  releases.forEach((release, r) => {
    if (r > 0 && !knows('earlier')) return;
    const of = r === 0 ? table : release.tables.find((other) => other.table === table.table);
    const cells = of?.measures[measure];
    if (!of || !cells) return;
    const { threshold, sensitive_threshold, method } = release.disclosure;
    const size = sizeOf(of, measure);
    // A withheld number is no zero where the rule says that zeros are published.
    const least = knows('zeros') && method !== 'controlled-rounding' ? 1 : 0;
    const known = names.map(() => new Map<string, readonly string[]>());
    for (let row = 0; row < of.rows; row++) {
      const cell = cells[row]!;
      if (cell.kind === 'missing' || !isSeen(of, row, knows)) continue;
      const singles = names.map((name, d) => {
        const code = of.keys[name]![row]!;
        let found = known[d]!.get(code);
        if (!found) {
          found = [...singlesOf(release, of.table, name, code)].sort();
          known[d]!.set(code, found);
        }
        return found;
      });
      const key = singles.map((codes) => codes.join(' ')).join('|');
      let box = boxes.get(key);
      if (!box) {
        box = {
          name: `${nameOf(of, measure, row)}${r > 0 ? ' (published before)' : ''}`,
          singles,
          cell,
          releases: 0,
          before: null,
          former: r > 0,
          low: 0,
          high: Number.POSITIVE_INFINITY,
          base: baseOf(release, of, measure, row),
          limit: isSensitive(release, of, row) ? sensitive_threshold : threshold,
          step: size && isModelled(of, size, row) ? size.usual : 1,
          unit: 1,
        };
        boxes.set(key, box);
        const year = of.keys.period![row]!.slice(0, 4);
        years.set(year, [...(years.get(year) ?? []), box]);
      }
      box.releases++;
      if (!isSame(box.cell, cell)) box.before ??= cell;
      box.low = Math.max(box.low, cell.low ?? least);
      box.high = Math.min(box.high, cell.high ?? Number.POSITIVE_INFINITY);
      if (knows('members')) tieMembers(box, of, measure, row);
    }
  });
  return new Map(
    [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, list]) => [year, inSteps(list)]),
  );
}

/** A year whose numbers all go up in sixes, as boxes of sixes. */
function inSteps(boxes: readonly Box[]): readonly Box[] {
  const { step } = boxes[0]!;
  if (step === 1 || boxes.some((box) => box.step !== step || (box.cell.value ?? 0) % step !== 0))
    return boxes;
  return boxes.map((box) => ({
    ...box,
    cell: { ...box.cell, value: box.cell.value === null ? null : box.cell.value / step },
    low: Math.ceil(box.low / step),
    high: Math.floor(box.high / step),
    base: box.base / step,
    step: 1,
    unit: step,
  }));
}

const isSame = (a: ReleasedCell, b: ReleasedCell) =>
  a.kind === b.kind && a.value === b.value && a.low === b.low && a.high === b.high;

/** Whether the attackers look at a number at all, when they leave out groups of codes, longer periods or wider areas. */
const isSeen = (table: ReleasedTable, row: number, knows: Knows): boolean =>
  DIMENSIONS[table.table].every((name) => {
    const code = table.keys[name]![row]!;
    if (name === 'period') return code.length > 4 || knows('periods');
    if (name === 'adm2_pcode') return code !== TOTAL || knows('areas');
    return knows('groups') || !(code in groupsOf(table.table, name));
  });

/** Members and units bound each other: at least one and at most so many of a household, or six where they were multiplied. */
function tieMembers(box: Box, table: ReleasedTable, measure: string, row: number): void {
  const own = sizeOf(table, measure);
  if (own) {
    const units = table.measures[own.of]![row]!;
    const [least, most] = isModelled(table, own, row) ? [own.usual, own.usual] : [1, own.most];
    box.low = Math.max(box.low, (units.low ?? 0) * least);
    box.high = Math.min(box.high, (units.high ?? Number.POSITIVE_INFINITY) * most);
  }
  for (const [other, cells] of Object.entries(table.measures)) {
    const tie = sizeOf(table, other);
    if (tie?.of !== measure) continue;
    const [least, most] = isModelled(table, tie, row) ? [tie.usual, tie.usual] : [1, tie.most];
    const members = cells[row]!;
    box.low = Math.max(box.low, Math.ceil((members.low ?? 0) / most));
    box.high = Math.min(box.high, Math.floor((members.high ?? Number.POSITIVE_INFINITY) / least));
  }
}
