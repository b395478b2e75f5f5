import { ENOUGH, type Target, type Year } from './attackers/attacker.ts';
import { type Enough, type Interval, isEnough } from './worlds.ts';

/** A target with the numbers that are left for it. */
export interface Finding {
  readonly what: string;
  readonly low: number;
  readonly high: number;
  /** Whole numbers from low to high that the rule allows; at least so many when not `exact`. */
  readonly numbers: number;
  readonly exact: boolean;
  readonly target: Target;
}

/** Finds what is left of each target at least, and which of them are told too narrowly. */
export function judge(
  year: Year,
  all: readonly Target[],
): { readonly findings: readonly Finding[]; readonly faults: readonly string[] } {
  const { worlds } = year;
  const targets = all.filter(({ region }) => !worlds.isEmpty(region));
  const found = new Map<Target, Interval>();
  const open = () => targets.filter((target) => !isSafe(year, target, found.get(target)!));
  const see = (list: readonly Target[]) => {
    for (const target of list) found.set(target, worlds.seen(target.region, enoughFor(year, target)));
  };
  see(targets);
  if (!worlds.whole)
    for (const target of targets) found.set(target, worlds.ends(target.region, found.get(target)!));
  const before = open();
  if (worlds.whole && before.length > 4) {
    worlds.spread(before.map(({ region }) => region));
    see(before);
  }
  if (worlds.whole)
    for (const target of open()) found.set(target, worlds.ends(target.region, found.get(target)!));
  const finding = (target: Target) => findingOf(target, found.get(target)!);
  return {
    findings: counted(year, targets).map(finding),
    faults: open().map((target) => {
      const { low, high } = finding(target);
      return `${target.what}: an attacker is left with ${low} to ${high}`;
    }),
  };
}

/** Asks for a target to the end, so that what is said of it is true. */
export const proveFinding = ({ worlds }: Year, { target, low, high }: Finding): Finding => {
  const { unit } = target.box;
  return findingOf(target, worlds.ends(target.region, { low: low / unit, high: high / unit, exact: false }));
};

function findingOf(target: Target, { low, high, exact }: Interval): Finding {
  const { unit, step } = target.box;
  const whole = target.kind === 'published' && low === target.box.low && high === target.box.high;
  return {
    what: target.what,
    low: low * unit,
    high: high * unit,
    numbers: Math.floor((high - low) / step) + 1,
    exact: exact || whole,
    target,
  };
}

/** Targets of which the rule leaves several numbers: hidden sums may be known where they are not small. */
const counted = ({ hides }: Year, targets: readonly Target[]) =>
  targets.filter(({ kind }) => kind === 'published' || (kind === 'derived' && !hides));

function enoughFor({ hides }: Year, { kind, box }: Target): Enough {
  const numbers = (ENOUGH - 1) * box.step + 1;
  if (!hides) return { numbers, atLeast: 0 };
  // Of a hidden count nobody may learn that it is small. What follows from counts in view may be known, if it is not small.
  return kind === 'published' ? { numbers, atLeast: box.limit } : { numbers: 1, atLeast: box.limit };
}

function isSafe(year: Year, target: Target, interval: Interval): boolean {
  if (isEnough(interval, enoughFor(year, target))) return true;
  const { low, high } = interval;
  if (target.kind === 'published') return false;
  // Nobody is exposed by a zero. A count that no table shows may be small, if it may as well be none or is left wide.
  if (high === 0 && year.hides) return true;
  const wide = isEnough(interval, { numbers: ENOUGH, atLeast: 0 });
  return target.kind === 'inner' ? low === 0 || wide : year.hides && low === 0 && wide;
}
