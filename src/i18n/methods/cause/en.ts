import type { WordsOf } from '../methodWords.ts';

const arrivals = {
  ecological:
    'Figures of districts say nothing about persons. That cases follow arrivals does not mean that those who arrived took part in them, or that they caused them.',
  lag: 'Months after the arrivals',
  lagAxis: 'Months from the arrivals to the cases',
  furthest: 'Look ahead as far as',
  three: '3 months',
  six: '6 months',
  twelve: '12 months',
  heldIn: 'It holds in {held} of the series that the rounded figures may stand for.',
} as const;

/** English words of the methods on what goes with what. */
export const cause = {
  'before-after': {
    name: 'Before and after, against others',
    answers:
      'An office opens or an initiative runs in one district: did its cases take another course than elsewhere?',
    source:
      'Difference in differences on log rates; permutation of studentised estimates over districts and months (MacKinnon and Webb 2020)',
    words: {
      district: 'District',
      month: 'First month after',
      window: 'Months on either side',
      six: '6 months',
      twelve: '12 months',
      twentyFour: '24 months',
      fell: '{place}: against the other districts, cases fell by {effect} in the {window} from {month} (95% interval of the change {range}; {p}).',
      rose: '{place}: against the other districts, cases rose by {effect} in the {window} from {month} (95% interval of the change {range}; {p}).',
      none: '{place}: the change against the other districts in the {window} from {month}, {change}, cannot be told from chance (95% interval {range}; {p}).',
      leaning:
        '{place} was already leaving the other districts before. The change may be no more than the course it was on, so nothing is claimed.',
      byDistricts:
        'Held against {n} comparisons of districts and months where nothing happened. By districts of the same month alone it would be {p}; {districts} can reach no less than {smallest}.',
      heldIn: 'It holds in {held} of the series that the rounded figures may stand for.',
      sameTime:
        'Whatever else changed in this district at the same time, such as arrivals, harvests or an arrest, looks the same as the office.',
      reporting: 'A new office also makes it easier to report: cases may rise on paper while violence falls.',
      spill:
        'Disputes that move to a neighbouring district make the neighbour worse and this district look better.',
      measured:
        'A clear result is a little less sure than it looks: on 2,000 invented atlases of 18 districts in which nothing happened and counts scatter widely, it claimed a change in 5.2%, where 5% is the rule.',
      courseTitle: '{place} against the other districts, quarter by quarter; 0% is the window before',
      course: 'Change against others',
      quarters: 'Quarters from {month}',
      placeboTitle: 'The same comparison for every district at {month}',
      place: 'District',
      change: 'Change against others',
      asNothing: 'Nothing happened (1)',
    },
  },
  'arrivals-panel': {
    name: 'Arrivals and later cases',
    answers: 'Do districts that received more families in a month have more cases some months later?',
    source:
      'Panel Poisson regression with district and month effects; permutation of districts and of time over all lags at once',
    words: {
      ...arrivals,
      more: 'Cases rise {lag} after arrivals: a month of usual arrivals goes with {effect} more cases than one without any (95% interval {range}; {p} over all lags tried).',
      fewer:
        'Cases fall {lag} after arrivals: a month of usual arrivals goes with {effect} fewer cases than one without any (95% interval of the change {range}; {p} over all lags tried).',
      moreNow:
        'Cases rise in the month of arrivals: a month of usual arrivals goes with {effect} more cases than one without any (95% interval {range}; {p} over all lags tried).',
      fewerNow:
        'Cases fall in the month of arrivals: a month of usual arrivals goes with {effect} fewer cases than one without any (95% interval of the change {range}; {p} over all lags tried).',
      none: 'Up to {furthest} after arrivals, nothing can be told from chance ({p} over all lags tried).',
      against:
        'Each district is held against itself and each month against all districts, so what they share, such as a season or a drought, plays no part.',
      sameMonths:
        'What changes in one district alone and at the same time as arrivals, such as a new office, is not accounted for.',
      ratios: 'Change of cases after a month of usual arrivals, by lag',
      effect: 'Change of cases',
      z: 'Distance from no effect (z)',
    },
  },
  'cross-correlation': {
    name: 'Arrivals and cases by lag',
    answers: 'At which distance in time do arrivals and cases move together?',
    source:
      'Cross-correlation after pre-whitening (Box, Jenkins and Reinsel 2008), mean over districts; permutation of districts and of time over all lags at once, and no less than the p of unrelated series without memory (Bartlett 1955; Šidák 1967)',
    words: {
      ...arrivals,
      follows:
        'Cases move with arrivals {lag} before (r = {r}; {p} over all lags tried). Seasons, courses and the memory of each series are taken away first.',
      together:
        'Cases move with the arrivals of the same month (r = {r}; {p} over all lags tried). Seasons, courses and the memory of each series are taken away first.',
      opposite:
        'Cases move against arrivals {lag} before (r = {r}; {p} over all lags tried). Seasons, courses and the memory of each series are taken away first.',
      none: 'Up to {furthest} after arrivals, no common movement can be told from chance ({p} over all lags tried).',
      shared:
        'A drought may bring both families and disputes. What moves both at once looks like the one leading to the other.',
      backwards:
        'Arrivals also follow cases here: the two may drive each other, or something else drives both.',
      correlation: 'Correlation',
      correlations: 'Correlation by lag; grey: what chance brings',
      chance: 'What chance brings',
    },
  },
} as const satisfies WordsOf<'before-after' | 'arrivals-panel' | 'cross-correlation'>;
