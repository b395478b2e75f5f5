import type { WordsOf } from '../methodWords.ts';

const trend = {
  rising:
    '{place}: rising. Every year brings {slope} more cases a month (95% interval {range}; {p} after correction).',
  falling:
    '{place}: falling. Every year brings {slope} fewer cases a month (95% interval of the change {range}; {p} after correction).',
  none: '{place}: no steady rise or fall can be told from chance ({p} after correction).',
  others: 'Of {tested} tested one by one, a steady course stands out in {places}.',
  noOthers: 'Of {tested} tested one by one, none has a course that stands out.',
  slopes: 'Change in monthly cases, per year',
  place: 'Place',
  slope: 'Change in monthly cases, per year',
  pAlone: 'p alone',
  pCorrected: 'p corrected',
  held: 'Readings in which it holds',
  cause:
    'A trend says that reports rose or fell, not why: more offices, more trust or another way of counting look the same as more violence.',
} as const;

/** English words of the methods on the course of a series. */
export const course = {
  stl: {
    name: 'Seasonal decomposition',
    answers: 'Takes the months apart: the long course, what every year repeats, and what is left.',
    source:
      'STL (Cleveland, Cleveland, McRae and Terpenning 1990); strength of season after Wang, Smith and Hyndman (2006)',
    words: {
      season:
        '{place}: a clear season. {peak} lies {above} cases above the course, {trough} {below} below it (strength {strength}).',
      noSeason: '{place}: no clear season (strength {strength}; under 40% it may be chance).',
      level: 'The course went from {from} cases a month at the beginning to {to} at the end.',
      describes:
        'It describes and tests nothing. The ends of the course rest on few months; do not read a turn from the last ones.',
      robust: 'Unusual months',
      yes: 'count less',
      no: 'count as others',
      seen: 'Published',
      trend: 'Course',
      trendTitle: 'The course without the season',
      seasonTitle: 'What every year repeats',
      remainder: 'Left over',
      remainderTitle: 'What neither explains',
      month: 'Month',
    },
  },
  'mann-kendall': {
    name: 'Trend test (Mann–Kendall)',
    answers: 'Is there a steady rise or fall, whatever its shape?',
    source:
      'Mann (1945), Kendall (1975), slope after Sen (1968); corrections after Hamed and Rao (1998), Yue and Wang (2002, 2004), von Storch (1995); Holm (1979) over all tests',
    words: {
      ...trend,
      correction: 'Months that resemble their neighbours',
      uncorrected: 'no correction',
      'hamed-rao': 'Hamed and Rao',
      'yue-wang': 'Yue and Wang',
      prewhiten: 'Pre-whitening',
      'trend-free-prewhiten': 'Trend-free pre-whitening',
    },
  },
  'seasonal-mann-kendall': {
    name: 'Seasonal trend test',
    answers: 'Is there a steady rise or fall, each month held against the same month of other years?',
    source:
      'Hirsch, Slack and Smith (1982), Hirsch and Slack (1984), seasonal slope after Sen; Holm (1979) over all tests',
    words: {
      ...trend,
      between: 'Months of one year',
      correlated: 'may go together',
      independent: 'are independent',
    },
  },
  'trend-with-season': {
    name: 'Trend with season (regression)',
    answers: 'By how much do cases rise or fall a year, once the season is accounted for?',
    source:
      'Negative binomial or quasi-Poisson regression with two pairs of waves a year and the days of each month; errors widened by what months remember of each other; Holm (1979) over all tests',
    words: {
      ...trend,
      rising: '{place}: rising by {slope} a year (95% interval {range}; {p} after correction).',
      falling:
        '{place}: falling by {slope} a year (95% interval of the change {range}; {p} after correction).',
      slopes: 'Change a year',
      slope: 'Change a year',
      family: 'How counts scatter',
      negativeBinomial: 'Negative binomial',
      quasiPoisson: 'Quasi-Poisson',
      measured:
        'A clear result is a little less sure than it looks: on 200 invented atlases of 18 districts in which nothing changed and counts scatter widely, it claimed a trend in 6.0%, where 5% is the rule.',
    },
  },
  'change-point': {
    name: 'Change of level',
    answers: 'Did a series change its level at some month, once?',
    source:
      'Largest two-sample t over all months (Hawkins 1977; Worsley 1979) on square roots without the month of the year; permutation of quarters; range of months after Hansen (2000); Holm (1979) over all series',
    words: {
      changed:
        '{place}: the level changed by {change} from {month} (between {earliest} and {latest}; {p} after correction).',
      none: 'In none of {tested} series can a change of level be told from chance.',
      once: 'It looks for one change in each series. Several changes, or a brief one that went back, may be missed or blurred into one.',
      gradual:
        'A steady rise or fall looks like a step in its middle. Hold it against the trend tests; a change of the way of counting looks the same as a change of what is counted.',
      seriesTitle: '{place}',
      seen: 'Published',
      level: 'Level',
      place: 'Place',
      month: 'From',
      change: 'Change',
      earliest: 'Earliest',
      latest: 'Latest',
      p: 'p alone',
      pCorrected: 'p corrected',
      held: 'Readings in which it holds',
    },
  },
} as const satisfies WordsOf<
  'stl' | 'mann-kendall' | 'seasonal-mann-kendall' | 'trend-with-season' | 'change-point'
>;
