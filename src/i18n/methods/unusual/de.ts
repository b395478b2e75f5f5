import type { Widen } from '../../messages.ts';
import type { unusual as english } from './en.ts';

const alert = {
  judged: 'Beurteilt werden die letzten',
  six: '6 Monate',
  twelve: '12 Monate',
  twentyFour: '24 Monate',
  some: '{n} von {tested} Monaten und Orten heben sich nach Korrektur für alle über das Erwartete.',
  stands: '{place}, {month}: {cases}, erwartet waren {expected} ({p} nach Korrektur).',
  none: 'Kein Monat hebt sich über das Erwartete; gemeinsam geprüft: {tested} Monate und Orte.',
  crossed:
    '{n} von {tested} liegen über ihrer eigenen gestrichelten Grenze; bei so vielen Prüfungen kommt das auch durch Zufall vor.',
  reports:
    'Eine Warnung spricht von Meldungen. Eine Kampagne, ein neuer Meldeweg oder spät eingereichte Akten heben sie ebenso wie Gewalt. Sehen Sie nach, bevor Sie handeln.',
  seen: 'Veröffentlicht',
  limit: 'Grenze',
  expected: 'Erwartet',
  seriesTitle: '{place}',
  place: 'Ort',
  month: 'Monat',
  p: 'p für sich',
  pCorrected: 'p korrigiert',
};

/** German words of the methods on unusual months. */
export const unusual: Widen<typeof english> = {
  farrington: {
    name: 'Warnung gegen frühere Jahre (Farrington)',
    answers: 'Liegt ein Monat über denselben Monaten früherer Jahre?',
    source:
      'Farrington, Andrews, Beale und Catchpole (1996), Quasi-Poisson mit geringerem Gewicht früherer Ausbrüche; Holm (1979) über alle Monate und Orte',
    words: alert,
  },
  ears: {
    name: 'Warnung gegen die letzten Monate (EARS C2)',
    answers: 'Liegt ein Monat über den sieben vor den letzten zwei? Für kurze Reihen.',
    source: 'Hutwagner, Thompson, Seeman und Treadwell (2003); Holm (1979) über alle Monate und Orte',
    words: alert,
  },
  cusum: {
    name: 'Langsamer Anstieg (CUSUM)',
    answers: 'Dauern kleine Überschüsse Monat für Monat an?',
    source:
      'Kumulierte Summe nach Rossi, Lampugnani und Marchi (1999); Permutation der Monate; Holm (1979) über alle Reihen',
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
        'Die letzten Monate liegen Monat für Monat über den zwei Jahren davor: {places} (gemeinsam geprüfte Reihen: {tested}).',
      none: 'In keiner von {tested} Reihen liegen die letzten Monate länger über den zwei Jahren davor, als der Zufall es täte.',
      since: '{place}: Die Summe der Überschüsse ist am höchsten in {month} ({p} nach Korrektur).',
      slow: 'Sie zählt kleine Überschüsse zusammen und vergisst sie nur langsam. Ein einzelner hoher Monat hebt sie lange, und eine Saison mit Gipfel in den beurteilten Monaten sieht genauso aus.',
      sumTitle: '{place}: Summe der Überschüsse',
      sum: 'Summe der Überschüsse',
      highest: 'Am höchsten in',
      held: 'Lesarten, in denen es gilt',
    },
  },
};
