import {
  byarInterval,
  poissonInterval,
  rateDifferenceInterval,
  rateRatioInterval,
  rateRatioP,
} from '#core/intervals.ts';
import { directlyStandardised } from '#core/measures/directlyStandardised.ts';
import {
  empiricalBayes,
  localEmpiricalBayes,
  smoothedInterval,
  standardisedDeviations,
} from '#core/measures/empiricalBayes.ts';
import { sum } from '#core/statistics/numbers/summaries.ts';
import { done } from '#core/statistics/outcome.ts';
import { BadInput } from './BadInput.ts';
import { choice, level, list, named, number, optional, positive, whole } from './field.ts';
import { neighbourFields, neighboursOf } from './neighbourFields.ts';
import { type Statistic, sameLength, statistic } from './statistic.ts';

const counts = named(list(number('cases', 0)), 'x', 'count');
const twoCounts = named(list(whole('cases of each of the two')), 'x');
const persons = named(list(positive('persons, or persons × years, behind each count')), 'pop', 'T', 'pt');
const INTERVALS = { exact: poissonInterval, byar: byarInterval };
const intervalMethod = optional(choice('how the interval is made', ['exact', 'byar']), 'exact');
const two = { counts: twoCounts, exposures: { ...persons, also: ['T', 'pt', 'persons'] }, level };

function pairOf(values: { readonly counts: readonly number[]; readonly exposures: readonly number[] }) {
  const { counts, exposures } = values;
  if (counts.length !== 2) throw new BadInput(`counts has ${counts.length} values: write two to compare`);
  sameLength({ counts, exposures });
  return [0, 1].map((k) => ({ count: counts[k]!, exposure: exposures[k]! })) as [
    { count: number; exposure: number },
    { count: number; exposure: number },
  ];
}

/** Rates and their intervals. */
export const rates: readonly Statistic[] = [
  statistic(
    'poisson-interval',
    "interval of a rate: exact (R's poisson.test) or Byar's with x and x + 1 (Breslow and Day 1987)",
    {
      count: named(number('cases', 0), 'x'),
      exposure: named(optional(positive('persons × years'), 1), 'pt', 'T'),
      method: intervalMethod,
      level,
    },
    { count: 11, exposure: 800 },
    ({ count, exposure, method, level }) => {
      const { low, high } = INTERVALS[method](count, level);
      return done({ rate: count / exposure, low: low / exposure, high: high / exposure });
    },
  ),
  statistic(
    'rate-ratio',
    "ratio of two rates with its exact interval and p (R's poisson.test)",
    two,
    { counts: [11, 23], exposures: [800, 3011] },
    (values) => {
      const [a, b] = pairOf(values);
      const ratio = a.count / a.exposure / (b.count / b.exposure);
      return done({ ratio, ...rateRatioInterval(a, b, values.level), p: rateRatioP(a, b) });
    },
  ),
  statistic(
    'rate-difference',
    'first rate minus second, with the interval from both exact ones (Zou and Donner 2008)',
    two,
    { counts: [11, 23], exposures: [800, 3011] },
    (values) => {
      const [a, b] = pairOf(values);
      const difference = a.count / a.exposure - b.count / b.exposure;
      return done({ difference, ...rateDifferenceInterval(a, b, values.level) });
    },
  ),
  statistic(
    'direct-standardisation',
    "directly standardised rate with Fay and Feuer's gamma interval (epitools' ageadjust.direct)",
    {
      counts,
      persons,
      standard: named(list(number('persons of each group in the standard population', 0)), 'stdpop'),
      level,
    },
    { counts: [0, 3, 7, 14], persons: [1200, 2600, 3400, 900], standard: [3000, 2500, 2000, 800] },
    ({ counts, persons, standard, level }) => {
      sameLength({ counts, persons, standard });
      const strata = counts.map((count, k) => ({ count, exposure: persons[k]!, standard: standard[k]! }));
      return done(directlyStandardised(strata, level));
    },
  ),
  statistic(
    'indirect-standardisation',
    'cases over those expected at the rates of a standard population, with the exact or Byar interval of the cases (Breslow and Day 1987)',
    {
      counts,
      persons,
      standard_counts: list(number('cases of each group in the standard population', 0)),
      standard_persons: list(positive('persons of each group in the standard population')),
      method: intervalMethod,
      level,
    },
    {
      counts: [0, 3, 7, 14],
      persons: [1200, 2600, 3400, 900],
      standard_counts: [2, 4, 6, 9],
      standard_persons: [3000, 2500, 2000, 800],
    },
    ({ counts, persons, standard_counts, standard_persons, method, level }) => {
      sameLength({ counts, persons, standard_counts, standard_persons });
      const observed = sum(counts);
      const expected = sum(persons.map((each, k) => (each * standard_counts[k]!) / standard_persons[k]!));
      if (expected === 0) throw new BadInput('standard_counts are all 0: no case is expected');
      const { low, high } = INTERVALS[method](observed, level);
      return done({
        observed,
        expected,
        ratio: observed / expected,
        low: low / expected,
        high: high / expected,
      });
    },
  ),
  statistic(
    'empirical-bayes',
    "rates drawn towards that of all areas, with intervals (Marshall 1991; spdep's EBest)",
    { counts, persons, level },
    { counts: [1, 5, 19, 2], persons: [1091, 3188, 4210, 1570] },
    ({ counts, persons, level }) => {
      sameLength({ counts, persons });
      const found = empiricalBayes(counts, persons);
      const intervals = counts.map((count, k) =>
        smoothedInterval({ low: count, high: count }, persons[k]!, found, sum(persons), level),
      );
      return done({ ...found, intervals });
    },
  ),
  statistic(
    'local-empirical-bayes',
    "rates drawn towards that of each area and its neighbours (Marshall 1991; spdep's EBlocal)",
    { counts, persons, ...neighbourFields },
    { counts: [1, 5, 19, 2], persons: [1091, 3188, 4210, 1570], neighbours: [[2], [1, 3], [2, 4], [3]] },
    ({ counts, persons, ...near }) => {
      sameLength({ counts, persons, neighbours: near.neighbours });
      return done(localEmpiricalBayes(counts, persons, neighboursOf(near)));
    },
  ),
  statistic(
    'standardised-deviations',
    "Assunção and Reis's rates (1999), whose Moran's I is spdep's EBImoran",
    { counts, persons },
    { counts: [1, 5, 19, 2], persons: [1091, 3188, 4210, 1570] },
    ({ counts, persons }) => {
      sameLength({ counts, persons });
      return done({ deviations: standardisedDeviations(counts, persons) });
    },
  ),
];
