import { DIMENSIONS } from '../schema/dimensions.ts';
import type { Ground, Hunt, Year } from './attackers/attacker.ts';
import { CHECKS, HUNTS } from './attackers/attackers.ts';
import { type Box, boxesOf } from './boxes.ts';
import { cubeOf, TooWide } from './cube.ts';
import type { Engine } from './engine.ts';
import { withEras } from './eras.ts';
import { type Finding, judge } from './judge.ts';
import { KNOWLEDGE, type Knows } from './knowledge.ts';
import type { Release } from './release.ts';
import { type Tight, Tightest } from './tightest.ts';
import { Worlds } from './worlds.ts';

/** How many faults are listed before the attack ends. */
const FAULTS_MAX = 40;

/** How an attack goes on: years of measures that were attacked, of all. */
export interface AuditStep {
  readonly what: string;
  readonly done: number;
  readonly total: number;
}

export interface AuditOptions {
  /** Attackers and pieces of knowledge to leave out, by id; a release attacked so has no certificate. */
  readonly without?: readonly string[];
  readonly progress?: (step: AuditStep) => void;
}

/** What the attack found. The release may be published only without faults. */
export interface AuditReport {
  readonly faults: readonly string[];
  readonly tightest: readonly Tight[];
  /** Published counts read. */
  readonly cells: number;
  /** What each attacker tried, in their order. */
  readonly tried: Readonly<Record<string, number>>;
  /** What was left out. */
  readonly without: readonly string[];
  /** Earlier releases that the attackers knew. */
  readonly earlier: number;
  /** Questions that the engine was asked. */
  readonly asked: number;
}

/**
 * Attacks a release with everything it publishes: list, rule, intervals, margins, group totals, zeros, small sums; and with
 * the releases that came before it, whose numbers may not have been protected anew. `earlier` begins with the latest.
 */
export function auditRelease(
  release: Release,
  engine: Engine,
  earlier: readonly Release[] = [],
  { without = [], progress }: AuditOptions = {},
): AuditReport {
  checkNames(without);
  const knows: Knows = (id) => !without.includes(id);
  const isOn = ({ id }: { readonly id: string }) => !without.includes(id);
  const faults: string[] = [];
  const tightest = new Tightest();
  const worlds: Worlds[] = [];
  const tried: Record<string, number> = {};
  let cells = 0;
  const count = (id: string, number: number) => {
    tried[id] = (tried[id] ?? 0) + number;
  };
  for (const { id } of [...CHECKS, ...HUNTS].filter(isOn)) count(id, 0);

  const grounds = release.tables.flatMap((table) =>
    Object.keys(table.measures).map((measure): Ground => {
      const years = boxesOf([release, ...earlier], table, measure, knows);
      return { release, table, measure, years };
    }),
  );
  const total = grounds.reduce((sum, { years }) => sum + years.size, 0);
  let done = 0;
  for (const ground of grounds) {
    cells += ground.table.rows;
    let hopeless = false;
    for (const { id, check, ends } of CHECKS.filter(isOn)) {
      const found = check(ground);
      count(id, found.tried);
      faults.push(...found.faults);
      hopeless ||= ends && found.faults.length > 0;
    }
    for (const [year, boxes] of ground.years) {
      progress?.({ what: `${ground.table.table} ${ground.measure} ${year}`, done: done++, total });
      if (hopeless || faults.length >= FAULTS_MAX) continue;
      const hunts = HUNTS.filter(isOn);
      const found = attackYear(ground, year, boxes, engine, hunts, knows);
      faults.push(...found.faults);
      for (const [id, number] of Object.entries(found.tried)) count(id, number);
      if (!found.year) continue;
      worlds.push(found.year.worlds);
      tightest.add(found.year, ground.measure, found.findings);
    }
  }
  return {
    faults: faults.slice(0, FAULTS_MAX),
    tightest: tightest.told(),
    cells,
    tried,
    without,
    earlier: earlier.length,
    asked: worlds.reduce((sum, { asked }) => sum + asked, 0),
  };
}

/** All attackers against one year of one measure; no year where the attack could not begin. */
function attackYear(
  { release, table, measure }: Ground,
  name: string,
  boxes: readonly Box[],
  engine: Engine,
  hunts: readonly Hunt[],
  knows: Knows,
) {
  const faults: string[] = [];
  const findings: Finding[] = [];
  const tried: Record<string, number> = {};
  const what = `${table.table} ${measure} ${name}`;
  try {
    const told = withEras(boxes, DIMENSIONS[table.table].indexOf('period'));
    const cube = cubeOf(told.boxes);
    const worlds = new Worlds(cube, engine, knows('whole-numbers'));
    const hides = release.disclosure.method === 'suppression';
    const year: Year = { hides, cube, sides: told.sides, worlds };
    if (!worlds.fits) faults.push(`${what}: no true counts fit what is published`);
    else
      for (const { id, targets } of hunts) {
        const list = targets(year);
        const found = judge(year, list);
        tried[id] = list.length;
        faults.push(...found.faults);
        findings.push(...found.findings);
      }
    return { faults, findings, tried, year };
  } catch (error) {
    if (!(error instanceof TooWide)) throw error;
    return { faults: [`${what}: ${error.message}`], findings, tried, year: null };
  }
}

function checkNames(without: readonly string[]): void {
  const known: readonly string[] = [...CHECKS, ...HUNTS].map(({ id }) => id).concat(KNOWLEDGE);
  const other = without.find((id) => !known.includes(id));
  if (other) throw new RangeError(`"${other}" is neither an attacker nor knowledge: ${known.join(', ')}`);
}
