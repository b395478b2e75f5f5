import type { Ground, Hunt, Year } from './attackers/attacker.ts';
import { CHECKS, HUNTS } from './attackers/attackers.ts';
import { type Box, boxesOf } from './boxes.ts';
import { cubeOf, TooWide } from './cube.ts';
import type { Engine } from './engine.ts';
import { type Finding, judge } from './judge.ts';
import { KNOWLEDGE, type Knows } from './knowledge.ts';
import type { Release } from './release.ts';
import { Worlds } from './worlds.ts';

/** How many faults are listed before the attack ends. */
const FAULTS_MAX = 40;

/** How many of the narrowest targets are told. */
const TIGHTEST_MAX = 10;

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
  readonly tightest: readonly (Omit<Finding, 'target'> & { readonly measure: string })[];
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
  const findings: AuditReport['tightest'][number][] = [];
  const tried: Record<string, number> = {};
  let cells = 0;
  let asked = 0;
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
  const known = () => fewest(findings, Number.POSITIVE_INFINITY);
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
      const found = attackYear(ground, year, boxes, engine, HUNTS.filter(isOn), knows, known());
      faults.push(...found.faults);
      findings.push(...found.findings.map((one) => ({ ...one, measure: ground.measure })));
      for (const [id, number] of Object.entries(found.tried)) count(id, number);
      asked += found.asked;
    }
  }
  findings.sort(narrower);
  return {
    faults: faults.slice(0, FAULTS_MAX),
    tightest: findings.slice(0, TIGHTEST_MAX),
    cells,
    tried,
    without,
    earlier: earlier.length,
    asked,
  };
}

/** All attackers against one year of one measure. */
function attackYear(
  { release, table, measure }: Ground,
  year: string,
  boxes: readonly Box[],
  engine: Engine,
  hunts: readonly Hunt[],
  knows: Knows,
  known: number,
) {
  const faults: string[] = [];
  const findings: Omit<Finding, 'target'>[] = [];
  const tried: Record<string, number> = {};
  const name = `${table.table} ${measure} ${year}`;
  try {
    const cube = cubeOf(boxes);
    const worlds = new Worlds(cube, engine, knows('whole-numbers'));
    const of: Year = { hides: release.disclosure.method === 'suppression', cube, worlds };
    if (!worlds.fits) faults.push(`${name}: no true counts fit what is published`);
    else
      for (const { id, targets } of hunts) {
        const list = targets(of);
        const found = judge(of, list, fewest(findings, known));
        tried[id] = list.length;
        faults.push(...found.faults);
        findings.push(
          ...found.findings
            .map(({ target: _, ...finding }) => finding)
            .sort(narrower)
            .slice(0, TIGHTEST_MAX),
        );
      }
    worlds.close();
    return { faults, findings, tried, asked: worlds.asked };
  } catch (error) {
    if (!(error instanceof TooWide)) throw error;
    return { faults: [`${name}: ${error.message}`], findings, tried, asked: 0 };
  }
}

/** The fewest numbers that are proven to be left of any target. */
const fewest = (findings: readonly Omit<Finding, 'target'>[], known: number): number =>
  findings.reduce((least, { exact, numbers }) => (exact ? Math.min(least, numbers) : least), known);

type Ranked = Pick<Finding, 'numbers' | 'exact' | 'what'>;

/** The narrowest first, and of equals those that are proven. */
const narrower = (a: Ranked, b: Ranked) =>
  a.numbers - b.numbers || Number(b.exact) - Number(a.exact) || (a.what < b.what ? -1 : 1);

function checkNames(without: readonly string[]): void {
  const known: readonly string[] = [...CHECKS, ...HUNTS].map(({ id }) => id).concat(KNOWLEDGE);
  const other = without.find((id) => !known.includes(id));
  if (other) throw new RangeError(`"${other}" is neither an attacker nor knowledge: ${known.join(', ')}`);
}
