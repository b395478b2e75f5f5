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
      'Cross-correlation after pre-whitening (Box, Jenkins and Reinsel 2008), mean over districts; permutation of districts and of time over all lags at once',
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
} as const satisfies WordsOf<'arrivals-panel' | 'cross-correlation'>;
