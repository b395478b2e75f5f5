import { isPublishedCell } from '../publication.ts';
import { DIMENSIONS } from '../schema/dimensions.ts';
import type { Column, Members, Table } from '../schema/table.ts';
import { PROTECTED_TABLES } from '../schema/tables.ts';
import { Attacker, type Engine, type Interval, type Target } from './attacker.ts';
import { earlierKnowledge } from './earlierKnowledge.ts';
import { type Lattice, latticeOf } from './lattice.ts';
import type { Release, ReleasedCell, ReleasedTable } from './release.ts';

/** The fewest whole numbers that an attacker must be left with, for any small or hidden cell and any sum of few. */
export const ENOUGH = 3;

/** More than any count of a release: the end of what an attacker need think of where nothing bounds a count. */
const UNTOLD_MAX = 10_000_000;

/** How many faults are listed before the attack ends. */
const FAULTS_MAX = 40;

/** A target with the numbers that are left for it. */
export interface Finding {
  readonly measure: string;
  readonly what: string;
  readonly low: number;
  readonly high: number;
  /** Whole numbers from low to high that the rule allows; at least so many when not `exact`. */
  readonly numbers: number;
  readonly exact: boolean;
}

/** What the attack found. The release may be published only without faults. */
export interface AuditReport {
  readonly faults: readonly string[];
  readonly tightest: readonly Finding[];
  /** Published counts read, small or hidden ones attacked, sums and differences attacked, margins added up. */
  readonly cells: number;
  readonly attacked: number;
  readonly combinations: number;
  readonly margins: number;
}

/**
 * Attacks a release with everything it publishes: list, rule, intervals, margins, group totals, zeros, small sums; and with
 * the releases that came before it, whose numbers may not have been protected anew.
 */
export function auditRelease(
  release: Release,
  engine: Engine,
  earlier: readonly Release[] = [],
): AuditReport {
  const faults: string[] = [];
  const tally = { cells: 0, attacked: 0, combinations: 0, margins: 0 };
  const findings: Finding[] = [];
  for (const table of release.tables) {
    faults.push(...checkList(release, table));
    const years = [...new Set(table.keys.period!.map((period) => period.slice(0, 4)))].sort();
    for (const year of years) {
      const rows = table.keys.period!.flatMap((period, row) => (period.startsWith(year) ? [row] : []));
      const lattice = latticeOf(release, table, rows);
      for (const [measure, column] of Object.entries(table.measures)) {
        const cells = rows.map((row) => column[row]!);
        const bases = rows.map((row) => baseOf(release, table, measure, row));
        tally.cells += cells.length;
        const before = faults.length;
        cells.forEach((cell, p) => {
          const says = checkCell(release, cell, bases[p]!, sizeOf(table, measure)?.usual ?? 1);
          if (says) faults.push(`${nameOf(table, measure, rows[p]!)}: ${says}`);
        });
        tally.margins += lattice.links.length;
        faults.push(...checkMargins(table, measure, lattice, cells));
        if (faults.length > before || faults.length >= FAULTS_MAX) continue;
        attackYear(release, earlier, table, measure, lattice, cells, bases, engine, faults, findings, tally);
      }
    }
    for (const column of (PROTECTED_TABLES[table.table] as Table).columns)
      if (column.members) faults.push(...checkMembers(release, table, column, column.members));
  }
  findings.sort((a, b) => a.numbers - b.numbers || (a.what < b.what ? -1 : 1));
  return { faults: faults.slice(0, FAULTS_MAX), tightest: findings.slice(0, 10), ...tally };
}

const nameOf = (table: ReleasedTable, measure: string, row: number): string =>
  `${measure} ${DIMENSIONS[table.table].map((name) => table.keys[name]![row]!).join('|')}`;

const isSensitive = ({ disclosure }: Release, table: ReleasedTable, row: number): boolean =>
  Object.entries(disclosure.sensitive[table.table] ?? {}).some(([dimension, codes]) =>
    codes.includes(table.keys[dimension]?.[row] ?? ''),
  );

/** What is public on the size of the units whose members a measure counts; null for any other measure. */
const sizeOf = (table: ReleasedTable, measure: string): Members | null =>
  (PROTECTED_TABLES[table.table] as Table).columns.find(({ name }) => name === measure)?.members ?? null;

const isModelled = (table: ReleasedTable, { basis }: Members, row: number): boolean =>
  table.facts[basis]?.[row] === 'modelled';

function baseOf(release: Release, table: ReleasedTable, measure: string, row: number): number {
  const { base, sensitive_threshold } = release.disclosure;
  const step = isSensitive(release, table, row) ? Math.max(base, sensitive_threshold) : base;
  return step * (sizeOf(table, measure)?.usual ?? 1);
}

/** Every cell is on the publication list, and is there once. */
function checkList(release: Release, table: ReleasedTable): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (let row = 0; row < table.rows; row++) {
    const key = Object.fromEntries(DIMENSIONS[table.table].map((name) => [name, table.keys[name]![row]!]));
    const name = Object.values(key).join('|');
    if (seen.has(name)) faults.push(`${name}: published twice`);
    seen.add(name);
    if (!isPublishedCell(release.publication, table.table, key))
      faults.push(`${name}: published, but not on the publication list`);
  }
  return faults;
}

/** One cell against the rule that the release states; null when it fits. */
function checkCell({ disclosure }: Release, cell: ReleasedCell, base: number, usual: number): string | null {
  const { value, low, high, kind } = cell;
  if (kind === 'missing') return null;
  if (kind === 'suppressed') return value === null ? null : 'withheld, yet it has a value';
  const numbers = [value, low, high];
  if (!numbers.every((n) => n !== null && Number.isInteger(n) && n >= 0)) return 'not a whole number';
  if (!(low! <= value! && value! <= high!)) return 'the value lies outside its interval';
  if (kind === 'exact' && low !== high) return 'called exact, yet it has an interval';
  if (disclosure.method !== 'controlled-rounding') return null;
  if (kind === 'exact') return 'called exact, yet the rule rounds every cell';
  if (value! % base !== 0) return `not a multiple of ${base}`;
  // Modelled persons go up in sixes, so their interval ends a six before the next multiple.
  const reach = high! - value!;
  if (reach < base - usual && reach < base - 1) return 'an interval narrower than the rule gives';
  return low! <= Math.max(value! > 0 ? 1 : 0, value! - reach) || (usual > 1 && low! % usual === 0)
    ? null
    : 'an interval narrower than the rule gives';
}

/** Published parts add up to their published margin, and never exceed it. */
function checkMargins(
  table: ReleasedTable,
  measure: string,
  { rows, links }: Lattice,
  cells: readonly ReleasedCell[],
): string[] {
  return links.flatMap(({ margin, parts, whole }) => {
    const values = parts.map((part) => cells[part]!.value);
    const total = cells[margin]!.value;
    if (total === null || values.includes(null)) return [];
    const sum = values.reduce<number>((all, value) => all + value!, 0);
    if (whole ? sum === total : sum <= total) return [];
    return [`${nameOf(table, measure, rows[margin]!)}: ${total}, but its parts add up to ${sum}`];
  });
}

function attackYear(
  release: Release,
  earlier: readonly Release[],
  table: ReleasedTable,
  measure: string,
  lattice: Lattice,
  ownCells: readonly ReleasedCell[],
  ownBases: readonly number[],
  engine: Engine,
  faults: string[],
  findings: Finding[],
  tally: { attacked: number; combinations: number },
): void {
  const { rows } = lattice;
  const before = earlierKnowledge(release, earlier, table, measure, lattice);
  const former = before.former;
  const cells = [...ownCells, ...former.map(({ cell }) => cell)];
  const bases = [...ownBases, ...former.map((one) => baseOf(release, one.table, measure, one.row))];
  const links = [...lattice.links, ...before.links];
  const placeOf = (position: number) =>
    position < rows.length ? { table, row: rows[position]! } : former[position - rows.length]!;
  const { threshold, sensitive_threshold } = release.disclosure;
  const name = (position: number) => {
    const place = placeOf(position);
    return `${nameOf(place.table, measure, place.row)}${position < rows.length ? '' : ' (published before)'}`;
  };
  for (const { position, before: cell } of before.anew)
    faults.push(
      `${name(position)}: published before as ${cell.low ?? '?'} to ${cell.high ?? '?'}, and protected anew`,
    );
  // A withheld cell without bounds holds one or more where the rule says that zero is published.
  const least = release.disclosure.method === 'controlled-rounding' ? 0 : 1;
  const low = cells.map((cell) => cell.low ?? least);
  const high = cells.map((cell) => cell.high ?? UNTOLD_MAX);
  for (const { position, cell } of before.bounds) {
    low[position] = Math.max(low[position]!, cell.low ?? least);
    high[position] = Math.min(high[position]!, cell.high ?? UNTOLD_MAX);
  }
  const attacker = new Attacker(
    { ...lattice, links },
    low,
    high,
    cells.map(({ value }) => value),
    engine,
  );
  if (!attacker.world) {
    faults.push(
      `${measure} ${table.keys.period![rows[0]!]!.slice(0, 4)}: no true counts fit what is published`,
    );
    return;
  }
  const size = sizeOf(table, measure);
  const stepOf = (position: number) => {
    const place = placeOf(position);
    return size && isModelled(place.table, size, place.row) ? size.usual : 1;
  };
  const hides = release.disclosure.method === 'suppression';
  const limitOf = (position: number) => {
    const place = placeOf(position);
    return isSensitive(release, place.table, place.row) ? sensitive_threshold : threshold;
  };
  const judge = (target: Target, what: string, step: number) => {
    // Of a hidden count nobody may learn that it is small. The sum of all that a margin hides is known by definition, and may
    // be as long as it is not small.
    const single = target.terms.length === 1;
    const atLeast = hides ? limitOf(target.terms[0]!.position) : 0;
    const enough = hides && !single ? 1 : ENOUGH * step;
    const interval: Interval = attacker.attack(target, enough, atLeast);
    const numbers = Math.floor((interval.high - interval.low) / step) + 1;
    if (single || !hides) findings.push({ measure, what, ...interval, numbers });
    const told = interval.high < atLeast && interval.high > 0;
    if ((numbers < (hides && !single ? 1 : ENOUGH) || told) && faults.length < FAULTS_MAX)
      faults.push(`${what}: an attacker is left with ${interval.low} to ${interval.high}`);
  };
  const isSmall = (position: number) => {
    const { kind, value } = cells[position]!;
    if (kind === 'suppressed') return true;
    return kind === 'exact'
      ? value! > 0 && value! < limitOf(position)
      : kind === 'rounded' && value! <= bases[position]!;
  };
  for (let position = 0; position < cells.length && faults.length < FAULTS_MAX; position++) {
    if (!isSmall(position)) continue;
    tally.attacked++;
    judge({ terms: [{ position, sign: 1 }], raise: [position] }, name(position), stepOf(position));
  }
  for (const { margin, parts, whole } of links) {
    if (faults.length >= FAULTS_MAX) return;
    parts.forEach((part, k) => {
      const next = parts[k + 1];
      const value = (position: number) => cells[position]!.value ?? 0;
      // What is left of a margin without one part; with one part alone that is nothing, by definition.
      if (isRest(cells, margin, part, bases, part >= rows.length) && !(whole && parts.length === 1)) {
        tally.combinations++;
        const others = parts.filter((other) => other !== part).slice(0, 2);
        judge(
          {
            terms: [
              { position: margin, sign: 1 },
              { position: part, sign: -1 },
            ],
            raise: [...others, margin],
          },
          `${name(margin)} less ${name(part)}`,
          stepOf(margin),
        );
      }
      if (next === undefined || !(isSmall(part) && isSmall(next)) || value(part) + value(next) > bases[part]!)
        return;
      tally.combinations++;
      judge(
        {
          terms: [
            { position: part, sign: 1 },
            { position: next, sign: 1 },
          ],
          raise: [part, next],
        },
        `${name(part)} with ${name(next)}`,
        stepOf(part),
      );
    });
  }
}

/**
 * Whether a margin less a part is small by what is published. Exact numbers of one release leave what its other cells show;
 * an exact number of an earlier one leaves the months since, which no cell guards.
 */
function isRest(
  cells: readonly ReleasedCell[],
  margin: number,
  part: number,
  bases: readonly number[],
  former: boolean,
): boolean {
  const all = cells[margin]!;
  const one = cells[part]!;
  if (all.value === null || one.value === null) return false;
  if (all.kind === 'exact' && one.kind === 'exact' && !(former && all.value > one.value)) return false;
  return all.value - one.value <= bases[margin]!;
}

/** Members must not narrow the interval of few units below what the attack asks for. */
function checkMembers(release: Release, table: ReleasedTable, column: Column, size: Members): string[] {
  return table.measures[size.of]!.flatMap((units, row) => {
    const members = table.measures[column.name]![row]!;
    if (units.kind !== 'rounded' || members.kind !== 'rounded') return [];
    if (units.value! > baseOf(release, table, size.of, row)) return [];
    const modelled = isModelled(table, size, row);
    const low = Math.max(units.low!, Math.ceil(members.low! / (modelled ? size.usual : size.most)));
    const high = Math.min(units.high!, modelled ? Math.floor(members.high! / size.usual) : members.high!);
    return high - low + 1 < ENOUGH
      ? [`${nameOf(table, size.of, row)}: its ${column.name} leave ${low} to ${high}`]
      : [];
  });
}
