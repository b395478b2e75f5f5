import { boundsOf, type Cell, hasValue, type NumberCell } from './cell.ts';
import { LEVEL, rateRatioTail } from './intervals.ts';
import { changeInterval, type Exposure, LOW_BASE } from './rates.ts';

/** One district and theme whose counts are compared with the period before. */
export interface Comparison {
  readonly theme: string;
  readonly adm2_pcode: string;
  readonly current: Cell;
  readonly previous: Cell;
  /** Persons × years behind each count; leave out when both are the same. */
  readonly exposure?: Exposure;
}

/** A change too large to be chance, even as one of the many that were looked at. */
export interface Finding {
  readonly theme: string;
  readonly adm2_pcode: string;
  /** Rate ratio minus 1. */
  readonly change: number;
  /** Interval of the change at the level that the correction demands of this finding; it leaves out 0. */
  readonly low: number;
  readonly high: number;
  readonly direction: 'rise' | 'fall';
  /** How many comparisons were tested together. */
  readonly tested: number;
}

export interface Findings {
  readonly tested: number;
  /** The greatest certain change first; empty when nothing stands out. */
  readonly findings: readonly Finding[];
}

/**
 * What changed most. Each comparison with at least 20 cases in the two periods together is tested by the exact conditional
 * test of two Poisson rates, at the least favourable counts that the rounding allows; Holm's correction (1979, Scandinavian
 * Journal of Statistics 6) holds the chance of any false finding at `1 − level`. A change on a previous count under 10 is
 * tested and not reported, since it cannot be put as a percentage. Ranked by the end of the uncorrected interval that is
 * nearest to no change.
 *
 * The test takes cases for independent: where they come in bursts, findings come too often.
 */
export function findChanges(comparisons: readonly Comparison[], level = LEVEL): Findings {
  const tests = comparisons
    .flatMap((comparison) => {
      const { current, previous } = comparison;
      // The choice of what to test may depend on the sum alone: given the sum, the test is exact.
      if (!hasValue(current) || !hasValue(previous) || current.value + previous.value < 2 * LOW_BASE)
        return [];
      const exposure = comparison.exposure ?? { current: 1, previous: 1 };
      if (!(exposure.current > 0 && exposure.previous > 0)) return [];
      return [
        { ...comparison, current, previous, exposure, p: probabilityByChance(current, previous, exposure) },
      ];
    })
    .sort((a, b) => a.p - b.p || byName(a, b));

  const tested = tests.length;
  const found: { readonly finding: Finding; readonly certainty: number }[] = [];
  for (const [k, test] of tests.entries()) {
    const allowed = (1 - level) / (tested - k);
    if (test.p > allowed) break;
    if (test.previous.value < LOW_BASE) continue;
    const { low, high } = changeInterval(test.current, test.previous, test.exposure, 1 - allowed);
    const scale = test.exposure.previous / test.exposure.current;
    // Ranked at one level for all, since the corrected levels differ from finding to finding.
    const plain = changeInterval(test.current, test.previous, test.exposure, level);
    found.push({
      finding: {
        theme: test.theme,
        adm2_pcode: test.adm2_pcode,
        change: (test.current.value / test.previous.value) * scale - 1,
        low,
        high,
        direction: low > 0 ? 'rise' : 'fall',
        tested,
      },
      // On the scale where doubling and halving are equally far from no change.
      certainty: low > 0 ? Math.log1p(plain.low) : -Math.log1p(plain.high),
    });
  }
  found.sort((a, b) => b.certainty - a.certainty || byName(a.finding, b.finding));
  return { tested, findings: found.map(({ finding }) => finding) };
}

/** Two-sided probability of so unequal counts under equal rates, over every pair of true counts that the cells allow. */
function probabilityByChance(current: NumberCell, previous: NumberCell, exposure: Exposure): number {
  const now = boundsOf(current)!;
  const before = boundsOf(previous)!;
  const events = (count: number, time: number) => ({ count, exposure: time });
  const rise = rateRatioTail(events(now.low, exposure.current), events(before.high, exposure.previous));
  const fall = rateRatioTail(events(before.low, exposure.previous), events(now.high, exposure.current));
  return Math.min(1, 2 * Math.min(rise, fall));
}

type Named = Pick<Comparison, 'theme' | 'adm2_pcode'>;

const byName = (a: Named, b: Named): number =>
  `${a.theme} ${a.adm2_pcode}` < `${b.theme} ${b.adm2_pcode}` ? -1 : 1;
