import { describe, expect, it } from 'vitest';
import { naturalBreaks } from '#core/classes.ts';
import {
  poissonInterval,
  rateDifferenceInterval,
  rateRatioInterval,
  rateRatioTail,
} from '#core/intervals.ts';
import { directlyStandardised } from '#core/measures/directlyStandardised.ts';
import { benjaminiHochberg, holm } from '#core/statistics/comparing/adjustP.ts';
import { funnelLimits, variationBetween } from '#core/statistics/comparing/funnelLimits.ts';
import { designEstimate } from '#core/statistics/survey/designEstimate.ts';
import rates from '../cases/rates.json' with { type: 'json' };
import { allNear, near } from '../near.ts';

/** Holds the ends to their reference, relative to their size however small; an open end comes as null. */
function endsNear({ low, high }: { low: number; high: number }, [from, to]: (number | null)[]): void {
  for (const [found, wanted] of [
    [low, from],
    [high, to ?? Number.POSITIVE_INFINITY],
  ] as const)
    if (wanted === 0 || wanted === Number.POSITIVE_INFINITY) expect(found).toBe(wanted);
    else near(found / wanted!, 1);
}

describe('exact intervals equal R’s', () => {
  it.each(rates.exact)('of $count at $level', ({ count, level, interval }) => {
    endsNear(poissonInterval(count, level), interval);
  });
  it.each(rates.ratios)('of the ratio of $a to $b', ({ a, b, level, interval, tail }) => {
    endsNear(rateRatioInterval(a, b, level), interval);
    near(rateRatioTail(a, b) / tail, 1);
  });
  it.each(rates.differences)('of the difference of $a and $b', ({ a, b, level, interval }) => {
    const { low, high } = rateDifferenceInterval(a, b, level);
    allNear([low, high], interval);
  });
});

describe('standardised rates equal epitools', () => {
  it.each(rates.standardised)('$name', ({ strata, level, crude, rate, low, high }) => {
    const found = directlyStandardised(strata, level);
    near(found.crude / crude, 1);
    near(found.rate / rate, 1);
    endsNear(found, [low, high]);
  });
});

describe('funnel limits equal those of R’s distributions', () => {
  it.each(rates.funnel)('$expected expected, factor $factor, $miss missed', (want) => {
    const { low, high } = funnelLimits(want.expected, want.factor, want.miss);
    allNear([low, high], [want.low, want.high]);
  });
  it.each(rates.between)('and the variation between places $ratios', ({ ratios, variances, value }) => {
    near(variationBetween(ratios, variances), value);
  });
});

it('the share of a stratified cluster sample equals survey’s', () => {
  const { clusters, share, interval, variance } = rates.survey;
  const strata = [1, 2, 3].map((stratum) => {
    const own = clusters.filter((cluster) => cluster.stratum === stratum);
    return { persons: own[0]!.persons, clusters: own };
  });
  const found = designEstimate(strata)!;
  near(found.share, share);
  allNear([found.low, found.high], interval);
  near(found.design_effect! * ((share * (1 - share)) / found.respondents), variance);
});

describe('natural groups equal classInt’s', () => {
  it.each(rates.jenks)('$name', ({ x, n, breaks }) => {
    const group = (bounds: readonly number[]) =>
      x.map((value) => bounds.slice(1, -1).filter((at) => value >= at).length);
    expect(group(naturalBreaks(x, n))).toEqual(group(breaks));
  });
});

it('corrections for many tests equal R’s, with ties', () => {
  const { p, holm: first, bh, bh12 } = rates.adjusted;
  allNear(holm(p), first);
  allNear(benjaminiHochberg(p), bh);
  allNear(benjaminiHochberg(p, 12), bh12);
});
