import { exact } from '#core/cell.ts';
import { CLASS_METHODS, makeScale } from '#core/classes.ts';
import { benjaminiHochberg, holm } from '#core/statistics/comparing/adjustP.ts';
import { farFromExpectedP, funnelLimits, variationBetween } from '#core/statistics/comparing/funnelLimits.ts';
import { rankedRates } from '#core/statistics/comparing/rankedRates.ts';
import { unequalRatesP } from '#core/statistics/comparing/unequalRates.ts';
import { sum } from '#core/statistics/numbers/summaries.ts';
import { done } from '#core/statistics/outcome.ts';
import { choice, level, list, named, number, optional, positive, whole } from './field.ts';
import { type Statistic, sameLength, statistic } from './statistic.ts';

const counts = named(list(number('cases of each place', 0)), 'x', 'observed');
const persons = named(list(positive('persons × years of each place')), 'exposures', 'pop', 'T');
const example = { counts: [12, 40, 22, 61, 35], persons: [9000, 21_000, 15_000, 20_000, 19_000] };

/** Methods that hold places or p-values against each other, and classes of a map. */
export const comparisons: readonly Statistic[] = [
  statistic(
    'funnel',
    'exact limits of each count about what all together lead to expect, p, and the spread between places (Spiegelhalter 2005)',
    {
      counts,
      persons,
      factor: optional(number('variance over mean: 1 for Poisson counts', 1), 1),
      level,
    },
    example,
    ({ counts, persons, factor, level }) => {
      sameLength({ counts, persons });
      const rate = sum(counts) / sum(persons);
      const expected = persons.map((each) => each * rate);
      const between = variationBetween(
        counts.map((count, k) => count / expected[k]!),
        expected.map((each) => 1 / each),
      );
      const places = counts.map((count, k) => ({
        expected: expected[k]!,
        ...funnelLimits(expected[k]!, factor, 1 - level),
        p: farFromExpectedP({ low: count, high: count }, expected[k]!, factor),
      }));
      return done({ rate, between, places });
    },
  ),
  statistic(
    'ranks',
    'ranks of rates with the uncertainty of the ranks: every pair tested exactly, corrected by Holm (Mogstad and others 2024)',
    { counts, persons, level },
    example,
    ({ counts, persons, level }) => {
      sameLength({ counts, persons });
      const rates = counts.map((count, k) => count / persons[k]!);
      const pairP = (i: number, j: number) =>
        unequalRatesP(exact(counts[i]!), exact(counts[j]!), { current: persons[i]!, previous: persons[j]! });
      return done({ rates, ...rankedRates(rates, pairP, 1 - level) });
    },
  ),
  statistic(
    'adjust-p',
    "p-values corrected for their number (R's p.adjust)",
    {
      p: list(number('p-values', 0, 1)),
      method: optional(choice('whose correction', ['holm', 'benjamini-hochberg']), 'benjamini-hochberg'),
      tests: optional(whole('tests in all, where further ones were made and found nothing', 1), null),
    },
    { p: [0.01, 0.04, 0.03, 0.2] },
    ({ p, method, tests }) =>
      done({ p: (method === 'holm' ? holm : benjaminiHochberg)(p, tests ?? p.length) }),
  ),
  statistic(
    'classes',
    "class breaks of a map with the values in each class; natural ones are Jenks's, their breaks rounded between two values; gvf is the share of the squares that the classes explain",
    {
      values: named(list(number('the values')), 'x'),
      method: optional(choice('how breaks are found', CLASS_METHODS), 'natural'),
      n: optional(whole('classes', 1), 5),
    },
    { values: [11, 12, 13, 52, 55, 230], n: 3 },
    ({ values, method, n }) => {
      const { breaks } = makeScale(values.map(exact), method, n);
      const classes = breaks.slice(1).map((end, k) => {
        const last = k === breaks.length - 2;
        return values.filter((x) => (x >= breaks[k]! || k === 0) && (x < end || last));
      });
      const within = sum(classes.map(squares));
      return done({
        breaks,
        classes: classes.map((each) => ({ n: each.length, low: Math.min(...each), high: Math.max(...each) })),
        gvf: 1 - within / squares(values),
      });
    },
  ),
];

function squares(values: readonly number[]): number {
  const centre = sum(values) / values.length;
  return sum(values.map((value) => (value - centre) ** 2));
}
