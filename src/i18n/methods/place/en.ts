import type { WordsOf } from '../methodWords.ts';

const shared = {
  matter: 'What',
  cases: 'rate of cases, last twelve months, by district',
  beyondByDistrict: 'share living beyond reach of an office, by district',
  beyondBySubDistrict: 'share living beyond reach of an office, by sub-district',
  neighbours: 'Neighbours',
  touching: 'areas that touch',
  nearest: 'the four nearest',
  distance: 'all within a distance',
  draws: 'Random arrangements',
  place: 'Area',
  value: 'Value',
  notWhy:
    'Likeness of neighbours has many causes: one population, one way of reporting, one road. The test names none of them.',
} as const;
const local = {
  picture: 'Areas that stand out after correction for all',
  none: 'Nothing that chance would not make',
  pAlone: 'p alone',
  pCorrected: 'p corrected',
} as const;

/** English words of the methods on place. */
export const place = {
  moran: {
    name: 'Do neighbours resemble each other? (Moran)',
    answers: 'On the map as a whole: does like lie beside like more than chance would have it?',
    source:
      'Moran (1950); p by random arrangements of the areas; rates standardised after Assunção and Reis (1999)',
    words: {
      ...shared,
      clustered:
        'Over {areas} areas like lies beside like: Moran’s I is {i}, where chance would make it {expected} (p = {p}).',
      scattered:
        'Over {areas} areas no likeness of neighbours can be told from chance: Moran’s I is {i}, about {expected} without pattern (p = {p}).',
    },
  },
  'local-moran': {
    name: 'Clusters and odd ones out (local Moran)',
    answers: 'Which areas are high among high, low among low, or unlike their neighbours?',
    source:
      'Anselin (1995), conditional permutation; false discovery rate after Benjamini and Hochberg (1995)',
    words: {
      ...shared,
      ...local,
      found: 'Of {areas} areas these stand out after correction: {places}.',
      noneFound: 'None of {areas} areas stands out after correction, so no map is drawn.',
      'high-high': 'High, among high ones',
      'low-low': 'Low, among low ones',
      'high-low': 'High, among low ones',
      'low-high': 'Low, among high ones',
      kind: 'Kind',
    },
  },
  'getis-ord': {
    name: 'Hot and cold spots (Gi*)',
    answers: 'Which neighbourhoods are high or low as a whole?',
    source:
      'Getis and Ord (1992), Ord and Getis (1995), conditional permutation; false discovery rate after Benjamini and Hochberg (1995)',
    words: {
      ...shared,
      ...local,
      hot: 'Hot',
      cold: 'Cold',
      hotSpots: 'Hot: {places}.',
      coldSpots: 'Cold: {places}.',
      noneFound: 'None of {areas} areas is a hot or cold spot after correction, so no map is drawn.',
      score: 'Score z',
    },
  },
} as const satisfies WordsOf<'moran' | 'local-moran' | 'getis-ord'>;
