import type { Year } from './attackers/attacker.ts';
import { type Finding, proveFinding } from './judge.ts';

/** A finding with the measure that it is of. */
export type Tight = Omit<Finding, 'target'> & { readonly measure: string };

/** How many of the narrowest targets are told. */
const TOLD = 10;

/** How many narrow targets are asked for to the end before what is left of the next is told as "at least". */
const PROOFS_MAX = 16;

interface Kept {
  readonly finding: Finding;
  readonly measure: string;
  readonly year: Year;
}

/**
 * The narrowest targets of a release. An attack shows how much is left of each target at least; only for those that seem narrower
 * than any other is it asked what is left at most, once all years are through. Until then their years stay open.
 */
export class Tightest {
  #kept: Kept[] = [];
  readonly #open = new Set<Year>();

  /** Takes the findings of a year, which it closes when they cannot be the narrowest. */
  add(year: Year, measure: string, findings: readonly Finding[]): void {
    const sorted = [...findings].sort(narrower);
    const least = Math.min(this.#proven(), ...sorted.filter(({ exact }) => exact).map(countOf));
    const kept = sorted.filter((finding, k) => k < TOLD || isDoubted(finding, least));
    this.#kept.push(...kept.map((finding) => ({ finding, measure, year })));
    if (kept.some((finding) => isDoubted(finding, least))) this.#open.add(year);
    else year.worlds.close();
  }

  /** Proves the narrowest and tells them, narrowest first. Closes all years. */
  told(): readonly Tight[] {
    const asked = new Set<Kept>();
    while (asked.size < PROOFS_MAX) {
      const least = this.#proven();
      const next = this.#kept
        .filter((one) => !asked.has(one) && isDoubted(one.finding, least))
        .reduce<Kept | null>((a, b) => (a && narrower(a.finding, b.finding) <= 0 ? a : b), null);
      if (!next) break;
      const proven = { ...next, finding: proveFinding(next.year, next.finding) };
      asked.add(proven);
      this.#kept = this.#kept.map((one) => (one === next ? proven : one));
    }
    for (const { worlds } of this.#open) worlds.close();
    return this.#kept
      .map(({ finding: { target: _, ...finding }, measure }) => ({ ...finding, measure }))
      .sort(narrower)
      .slice(0, TOLD);
  }

  /** The fewest numbers that are proven to be left of any target. */
  #proven(): number {
    return Math.min(...this.#kept.map(({ finding }) => (finding.exact ? finding.numbers : Infinity)));
  }
}

const countOf = ({ numbers }: Finding) => numbers;

const isDoubted = ({ exact, numbers }: Finding, least: number) => !exact && numbers < least;

type Ranked = Pick<Finding, 'numbers' | 'exact' | 'what'>;

/** The narrowest first, and of equals those that are proven. */
const narrower = (a: Ranked, b: Ranked) =>
  a.numbers - b.numbers || Number(b.exact) - Number(a.exact) || (a.what < b.what ? -1 : 1);
