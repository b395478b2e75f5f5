import type { WordsOf } from '../methodWords.ts';

const shared = {
  matter: 'Was',
  cases: 'Rate der Fälle, letzte zwölf Monate, nach Distrikt',
  beyondByDistrict: 'Anteil außer Reichweite eines Büros, nach Distrikt',
  beyondBySubDistrict: 'Anteil außer Reichweite eines Büros, nach Unterdistrikt',
  neighbours: 'Nachbarn',
  touching: 'Gebiete, die sich berühren',
  nearest: 'die vier nächsten',
  distance: 'alle innerhalb eines Abstands',
  draws: 'Zufällige Anordnungen',
  place: 'Gebiet',
  value: 'Wert',
  notWhy:
    'Dass Nachbarn sich gleichen, hat viele Gründe: eine Bevölkerung, eine Art zu melden, eine Straße. Der Test nennt keinen davon.',
} as const;
const local = {
  picture: 'Gebiete, die nach der Korrektur über alle herausstechen',
  none: 'Nichts, was der Zufall nicht brächte',
  pAlone: 'p allein',
  pCorrected: 'p korrigiert',
} as const;

/** German words of the methods on place. */
export const place: WordsOf<'moran' | 'local-moran' | 'getis-ord'> = {
  moran: {
    name: 'Gleichen sich Nachbarn? (Moran)',
    answers: 'Auf der Karte im Ganzen: Liegt Gleiches neben Gleichem, mehr als der Zufall es brächte?',
    source:
      'Moran (1950); p aus zufälligen Anordnungen der Gebiete; Raten standardisiert nach Assunção und Reis (1999)',
    words: {
      ...shared,
      clustered:
        'Über {areas} Gebiete liegt Gleiches neben Gleichem: Morans I ist {i}, der Zufall ergäbe {expected} (p = {p}).',
      scattered:
        'Über {areas} Gebiete lässt sich keine Ähnlichkeit der Nachbarn vom Zufall unterscheiden: Morans I ist {i}, ohne Muster etwa {expected} (p = {p}).',
    },
  },
  'local-moran': {
    name: 'Häufungen und Ausreißer (lokaler Moran)',
    answers: 'Welche Gebiete sind hoch unter hohen, niedrig unter niedrigen, oder anders als ihre Nachbarn?',
    source: 'Anselin (1995), bedingte Permutation; Rate falscher Befunde nach Benjamini und Hochberg (1995)',
    words: {
      ...shared,
      ...local,
      found: 'Von {areas} Gebieten stechen nach der Korrektur heraus: {places}.',
      noneFound:
        'Keines von {areas} Gebieten sticht nach der Korrektur heraus; darum wird keine Karte gezeichnet.',
      'high-high': 'Hoch, unter hohen',
      'low-low': 'Niedrig, unter niedrigen',
      'high-low': 'Hoch, unter niedrigen',
      'low-high': 'Niedrig, unter hohen',
      kind: 'Art',
    },
  },
  'getis-ord': {
    name: 'Heiße und kalte Stellen (Gi*)',
    answers: 'Welche Nachbarschaften sind als Ganzes hoch oder niedrig?',
    source:
      'Getis und Ord (1992), Ord und Getis (1995), bedingte Permutation; Rate falscher Befunde nach Benjamini und Hochberg (1995)',
    words: {
      ...shared,
      ...local,
      hot: 'Heiß',
      cold: 'Kalt',
      hotSpots: 'Heiß: {places}.',
      coldSpots: 'Kalt: {places}.',
      noneFound:
        'Keines von {areas} Gebieten ist nach der Korrektur eine heiße oder kalte Stelle; darum wird keine Karte gezeichnet.',
      score: 'Wert z',
    },
  },
};
