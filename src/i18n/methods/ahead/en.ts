import type { WordsOf } from '../methodWords.ts';

/** English words of the forecast. */
export const ahead = {
  forecast: {
    name: 'Forecast for six months',
    answers:
      'How many cases are to be expected in the coming six months, and how far off have such forecasts been?',
    source:
      'Negative binomial regression with level, season and trend, or the last year; the best of a test on the past (rolling origin, Tashman 2000); intervals widened by what the past missed by',
    words: {
      by: 'Forecast by',
      best: 'what did best in the past',
      'last-year': 'the same months a year before',
      season: 'level and season',
      'season-and-trend': 'level, season and trend',
      ahead:
        '{place}: about {total} in the coming {months}, {monthly} a month, if things go on as they have.',
      tested:
        'Forecast by {by}. In {n} forecasts of the past it was off by {error} cases a month on average, {share} of a usual month.',
      against: 'The same month of the year before would have been off by {error}.',
      covered: 'Its 95% interval held {covered} of what came.',
      widened:
        'The past missed by more than the model believes, so the interval is drawn {times} times as wide.',
      goesOn:
        'A forecast continues the past. A drought, an election, a new office or another way of counting is not in it.',
      targets: 'Do not use it as a target or to judge a team: a month above it may be better reporting.',
      monthsTitle: '{place}: the last three years and six months ahead',
      seen: 'Published',
      forecast: 'Forecast, 95% interval',
      known: 'Forecast',
      errorTitle: 'How far off such forecasts were, by months ahead',
      errorAxis: 'Months ahead',
      error: 'Mean error, cases',
      lastYearError: 'The year before repeated',
      month: 'Month',
      ofError: 'Mean error in the past',
    },
  },
} as const satisfies WordsOf<'forecast'>;
