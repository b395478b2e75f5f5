import type { WordsOf } from '../methodWords.ts';

const alert = {
  judged: 'Judge the last',
  six: '6 months',
  twelve: '12 months',
  twentyFour: '24 months',
  some: '{n} of {tested} months and places stand out above what was expected, after correction for all of them.',
  stands: '{place}, {month}: {cases} where {expected} were expected ({p} after correction).',
  none: 'No month stands out above what was expected, of {tested} months and places tested together.',
  crossed:
    '{n} of {tested} lie above the dashed limit of their own; with so many tested, some do by chance alone.',
  reports:
    'An alert speaks of reports. A campaign, a new route or a late batch of files raises them as well as violence does. Look before acting.',
  seen: 'Published',
  limit: 'Limit',
  expected: 'Expected',
  seriesTitle: '{place}',
  place: 'Place',
  month: 'Month',
  p: 'p alone',
  pCorrected: 'p corrected',
} as const;

/** English words of the methods on unusual months. */
export const unusual = {
  farrington: {
    name: 'Alert against earlier years (Farrington)',
    answers: 'Does a month lie above the same months of earlier years?',
    source:
      'Farrington, Andrews, Beale and Catchpole (1996), quasi-Poisson with past outbreaks weighted down; Holm (1979) over all months and places',
    words: alert,
  },
  ears: {
    name: 'Alert against recent months (EARS C2)',
    answers: 'Does a month lie above the seven before the last two? For short series.',
    source: 'Hutwagner, Thompson, Seeman and Treadwell (2003); Holm (1979) over all months and places',
    words: alert,
  },
  cusum: {
    name: 'Slow rise (CUSUM)',
    answers: 'Do small excesses go on month after month?',
    source:
      'Cumulative sum after Rossi, Lampugnani and Marchi (1999); permutation of months; Holm (1979) over all series',
    words: {
      judged: alert.judged,
      six: alert.six,
      twelve: alert.twelve,
      twentyFour: alert.twentyFour,
      reports: alert.reports,
      limit: alert.limit,
      place: alert.place,
      p: alert.p,
      pCorrected: alert.pCorrected,
      rising:
        'Recent months lie above the two years before, month after month, in {places} ({tested} series tested together).',
      none: 'In none of {tested} series do recent months lie above the two years before for longer than chance would have it.',
      since: '{place}: the sum of excesses is highest in {month} ({p} after correction).',
      slow: 'It adds up small excesses and forgets them only slowly. A single high month can raise it for long, and a season that peaks in the judged months looks the same.',
      sumTitle: '{place}: sum of excesses',
      sum: 'Sum of excesses',
      highest: 'Highest in',
      held: 'Readings in which it holds',
    },
  },
} as const satisfies WordsOf<'farrington' | 'ears' | 'cusum'>;
