import { type Cell, hasValue, type NumberCell } from '../cell.ts';
import { LEVEL } from '../intervals.ts';
import type { Month } from '../period.ts';
import { type Exposure, LOW_BASE } from '../rates.ts';
import { type Spread, unequalRatesP } from '../statistics/comparing/unequalRates.ts';
import { spreadInterval } from './spreadInterval.ts';

/** One district and theme whose counts are compared with what they were before, or with what they would usually be. */
export interface Comparison {
  readonly theme: string;
  readonly adm2_pcode: string;
  /** The single month that is held against the rest of its year; left out when whole periods are compared. */
  readonly month?: Month;
  readonly current: Cell;
  readonly previous: Cell;
  /** Persons × years behind each count; leave out when both are the same. */
  readonly exposure?: Exposure;
  /** How much more than Poisson counts these vary; left out, cases are taken for independent. */
  readonly spread?: Spread;
}

/** A change too large to be chance, even as one of the many that were looked at. */
export interface Finding {
  readonly theme: string;
  readonly adm2_pcode: string;
  readonly month?: Month;
  readonly current: NumberCell;
  readonly previous: NumberCell;
  /** What the current count would be, had the rate stayed as in the previous. */
  readonly expected: number;
  /** Rate ratio minus 1. */
  readonly change: number;
  /** Interval of the change at the level that the correction demands of this finding; it leaves out 0. */
  readonly low: number;
  readonly high: number;
  readonly direction: 'rise' | 'fall';
  /** Corrected for all that were tested together. */
  readonly p: number;
  /** Logarithm of the least change that the uncorrected interval allows: findings are ranked by it. */
  readonly certainty: number;
  /** How many comparisons were tested together. */
  readonly tested: number;
}

export interface Findings {
  readonly tested: number;
  /** The greatest certain change first; empty when nothing stands out. */
  readonly findings: readonly Finding[];
}

/** Whether two counts can be held against each other: both have a number, and together at least 20 cases. */
export const canBeTested = (current: Cell, previous: Cell): boolean =>
  // The choice of what to test may depend on the sum alone: given the sum, the test is exact.
  hasValue(current) && hasValue(previous) && current.value + previous.value >= 2 * LOW_BASE;

/**
 * What changed most. Each comparison with at least 20 cases in the two periods together is tested by the exact conditional
 * test of two Poisson rates, at the least favourable counts that the rounding allows; counts that vary more than Poisson
 * counts enter as so many fewer independent ones, must also be too unequal for negative binomial ones, and the doubt of
 * their spread makes p Student's. Holm's correction (1979,
 * Scandinavian Journal of Statistics 6) holds the chance of any false finding at `1 − level`. A change on a previous count
 * under 10 is tested and not reported, since it cannot be put as a percentage. Ranked by the end of the uncorrected interval
 * that is nearest to no change.
 */
export function findChanges(comparisons: readonly Comparison[], level = LEVEL): Findings {
  const tests = comparisons
    .flatMap((comparison) => {
      const { current, previous } = comparison;
      if (!canBeTested(current, previous) || !hasValue(current) || !hasValue(previous)) return [];
      const exposure = comparison.exposure ?? { current: 1, previous: 1 };
      if (!(exposure.current > 0 && exposure.previous > 0)) return [];
      const p = unequalRatesP(current, previous, exposure, comparison.spread);
      return [{ ...comparison, current, previous, exposure, p }];
    })
    .sort((a, b) => a.p - b.p || byName(a, b));

  const tested = tests.length;
  const findings: Finding[] = [];
  let corrected = 0;
  for (const [k, test] of tests.entries()) {
    const left = tested - k;
    corrected = Math.max(corrected, Math.min(1, test.p * left));
    if (test.p > (1 - level) / left) break;
    if (test.previous.value < LOW_BASE) continue;
    const intervalAt = (miss: number) =>
      spreadInterval(test.current, test.previous, test.exposure, test.spread, miss);
    const { low, high } = intervalAt((1 - level) / left);
    const expected = (test.previous.value * test.exposure.current) / test.exposure.previous;
    // Ranked at one level for all, since the corrected levels differ from finding to finding.
    const plain = intervalAt(1 - level);
    findings.push({
      theme: test.theme,
      adm2_pcode: test.adm2_pcode,
      ...(test.month !== undefined && { month: test.month }),
      current: test.current,
      previous: test.previous,
      expected,
      change: test.current.value / expected - 1,
      low,
      high,
      direction: low > 0 ? 'rise' : 'fall',
      p: corrected,
      // On the scale where doubling and halving are equally far from no change.
      certainty: low > 0 ? Math.log1p(plain.low) : -Math.log1p(plain.high),
      tested,
    });
  }
  return { tested, findings: findings.sort(bySurest) };
}

/** The surest first; equal ones by name. */
export const bySurest = (a: Finding, b: Finding): number => b.certainty - a.certainty || byName(a, b);

type Named = Pick<Comparison, 'theme' | 'adm2_pcode' | 'month'>;

const byName = (a: Named, b: Named): number => (nameOf(a) < nameOf(b) ? -1 : 1);
const nameOf = ({ theme, adm2_pcode, month = '' }: Named) => `${theme} ${adm2_pcode} ${month}`;
