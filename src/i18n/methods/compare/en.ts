import type { WordsOf } from '../methodWords.ts';

const shared = {
  window: 'Months',
  lastYear: 'the last twelve',
  everyMonth: 'all of them',
  few: 'Left out, with fewer than 10 cases: {places}.',
  place: 'District',
  rate: 'Rate per 100,000 a year',
} as const;

/** English words of the methods that compare districts. */
export const compare = {
  rates: {
    name: 'Rates, ratios, smoothed rates',
    answers:
      'What are the rates, how far from the rest, and what is left of them once small numbers are allowed for?',
    source:
      'Garwood (1936); rate ratio exact by Przyborowski and Wilenski (1940); difference by Zou and Donner (2008); empirical Bayes by Marshall (1991)',
    words: {
      window: shared.window,
      lastYear: shared.lastYear,
      everyMonth: shared.everyMonth,
      place: shared.place,
      range:
        'The rates run from {low} to {high} per 100,000 a year; smoothed, from {smoothLow} to {smoothHigh}.',
      alone:
        'Each interval stands for itself (95%, sampling and rounding together). Which districts differ among so many is for the funnel and the ranks to say.',
      smoothing:
        'A smoothed rate is drawn towards that of all districts, or of those that touch, the more the fewer persons stand behind it. It is the better guess, not a count. Its interval takes how much districts differ as known, so it is somewhat narrow.',
      picture: 'Rate per 100,000 a year, with 95% interval',
      smoothedPicture: 'Smoothed rate per 100,000 a year',
      cases: 'Cases',
      rate: shared.rate,
      ratio: 'Ratio to the rest',
      difference: 'Difference from the rest',
      smoothed: 'Smoothed',
      smoothedLocal: 'Smoothed by neighbours',
    },
  },
  standardised: {
    name: 'Rates standardised by sex',
    answers: 'What would the rates be if every district had the same mix of women and men?',
    source:
      'Direct standardisation with the gamma interval of Fay and Feuer (1997); standard: the census population of all districts by sex',
    words: {
      place: shared.place,
      few: shared.few,
      range: 'Standardised by sex, the rates run from {low} to {high} per 100,000 a year.',
      shift: 'Standardising moves no district’s rate by more than {shift} per 100,000 a year.',
      bySex:
        'By sex only: no ages are recorded. Each interval stands for itself (95%, sampling and rounding together).',
      withoutSex:
        '{share} of the cases concern no single person, such as disputes between groups, and are left out.',
      picture: 'Rate standardised by sex per 100,000 a year, with 95% interval',
      female: 'Cases of women and girls',
      male: 'Cases of men and boys',
      crude: 'Rate as it is',
      standardised: 'Standardised by sex',
    },
  },
  funnel: {
    name: 'Funnel plot',
    answers: 'Which districts differ from all together by more than chance would make them?',
    source:
      'Spiegelhalter (2005), exact limits; spread from the districts’ own months and years; Bonferroni over all districts',
    words: {
      ...shared,
      chance: 'Counted as chance',
      bursts: 'cases come in bursts, as the months show',
      differ: 'bursts, and districts differ anyway',
      single: 'every case by itself',
      above: 'Above what chance allows: {places}.',
      below: 'Below what chance allows: {places}.',
      inside: 'Of {tested} none lies outside the funnel: they differ no more than chance would make them.',
      spread:
        'Districts are taken to differ anyway, by about {sd}% of the rate. Who lies outside stands out even from that.',
      notWhy:
        'A district outside differs from the rest. Whether more happens there or more is reported, and why, the funnel does not say.',
      picture: 'Rate by persons, per 100,000 a year',
      persons: 'Residents',
      all: 'All districts: {rate}',
      limits: '95% limits for one district',
      limitsOfAll: '95% limits for all districts together',
      cases: 'Cases',
      expected: 'Expected',
      pAlone: 'p alone',
      pCorrected: 'p corrected',
    },
  },
  ranks: {
    name: 'Ranks and how sure they are',
    answers: 'Who stands first, and between which ranks may each district truly lie?',
    source:
      'Mogstad, Romano, Shaikh and Wilhelm (2024), from exact tests of every pair of rates; Holm (1979) over all pairs',
    words: {
      ...shared,
      pairs: 'Of {pairs} pairs of districts, {apart} can be told apart.',
      none: 'None of {pairs} pairs of districts can be told apart: the order of the list may be chance from top to bottom.',
      first: 'First may be: {places}.',
      caution:
        'A list of ranks looks surer than it is. All the intervals together hold in 95 of 100 cases; where they overlap, the order means nothing.',
      picture: 'Rank by rate, 1 is the highest; the bar shows which ranks are possible',
      rank: 'Rank',
      ranks: 'Possible ranks',
    },
  },
} as const satisfies WordsOf<'rates' | 'standardised' | 'funnel' | 'ranks'>;
