import type { WordsOf } from '../methodWords.ts';

const shared = {
  window: 'Monate',
  lastYear: 'die letzten zwölf',
  everyMonth: 'alle',
  few: 'Ausgelassen, mit weniger als 10 Fällen: {places}.',
  place: 'Distrikt',
  rate: 'Rate je 100.000 im Jahr',
} as const;

/** German words of the methods that compare districts. */
export const compare: WordsOf<'rates' | 'standardised' | 'funnel' | 'ranks'> = {
  rates: {
    name: 'Raten, Verhältnisse, geglättete Raten',
    answers:
      'Wie hoch sind die Raten, wie weit vom Rest entfernt, und was bleibt von ihnen, wenn kleine Zahlen berücksichtigt sind?',
    source:
      'Garwood (1936); Ratenverhältnis exakt nach Przyborowski und Wilenski (1940); Differenz nach Zou und Donner (2008); empirischer Bayes nach Marshall (1991)',
    words: {
      window: shared.window,
      lastYear: shared.lastYear,
      everyMonth: shared.everyMonth,
      place: shared.place,
      range:
        'Die Raten reichen von {low} bis {high} je 100.000 im Jahr; geglättet von {smoothLow} bis {smoothHigh}.',
      alone:
        'Jedes Intervall steht für sich (95 %, Stichprobe und Rundung zusammen). Welche Distrikte sich unter so vielen unterscheiden, sagen Trichter und Rangfolge.',
      smoothing:
        'Eine geglättete Rate ist zu der aller Distrikte, oder der angrenzenden, hingezogen, umso mehr, je weniger Personen dahinterstehen. Sie ist die bessere Schätzung, keine Zählung. Ihr Intervall nimmt als bekannt, wie sehr sich die Distrikte unterscheiden, und ist daher etwas zu schmal.',
      picture: 'Rate je 100.000 im Jahr, mit 95-%-Intervall',
      smoothedPicture: 'Geglättete Rate je 100.000 im Jahr',
      cases: 'Fälle',
      rate: shared.rate,
      ratio: 'Verhältnis zum Rest',
      difference: 'Abstand vom Rest',
      smoothed: 'Geglättet',
      smoothedLocal: 'Geglättet mit Nachbarn',
    },
  },
  standardised: {
    name: 'Raten, nach Geschlecht standardisiert',
    answers: 'Wie hoch wären die Raten, wenn in jedem Distrikt gleich viele Frauen auf die Männer kämen?',
    source:
      'Direkte Standardisierung mit dem Gamma-Intervall von Fay und Feuer (1997); Standard: Bevölkerung aller Distrikte nach Geschlecht laut Zensus',
    words: {
      place: shared.place,
      few: shared.few,
      range: 'Nach Geschlecht standardisiert reichen die Raten von {low} bis {high} je 100.000 im Jahr.',
      shift:
        'Die Standardisierung verschiebt keine Rate eines Distrikts um mehr als {shift} je 100.000 im Jahr.',
      bySex:
        'Nur nach Geschlecht: Alter werden nicht erfasst. Jedes Intervall steht für sich (95 %, Stichprobe und Rundung zusammen).',
      withoutSex:
        '{share} der Fälle betreffen keine einzelne Person, etwa Streitigkeiten zwischen Gruppen, und sind ausgelassen.',
      picture: 'Nach Geschlecht standardisierte Rate je 100.000 im Jahr, mit 95-%-Intervall',
      female: 'Fälle von Frauen und Mädchen',
      male: 'Fälle von Männern und Jungen',
      crude: 'Rate, wie sie ist',
      standardised: 'Nach Geschlecht standardisiert',
    },
  },
  funnel: {
    name: 'Trichterdiagramm',
    answers: 'Welche Distrikte weichen stärker vom Ganzen ab, als der Zufall sie abweichen ließe?',
    source:
      'Spiegelhalter (2005), exakte Grenzen; Streuung aus den eigenen Monaten und Jahren der Distrikte; Bonferroni über alle Distrikte',
    words: {
      ...shared,
      chance: 'Als Zufall gilt',
      bursts: 'Fälle kommen in Schüben, wie die Monate zeigen',
      differ: 'Schübe, und Distrikte unterscheiden sich ohnehin',
      single: 'jeder Fall für sich',
      above: 'Über dem, was der Zufall zulässt: {places}.',
      below: 'Unter dem, was der Zufall zulässt: {places}.',
      inside:
        'Von {tested} liegt keiner außerhalb des Trichters: Sie unterscheiden sich nicht mehr, als der Zufall es brächte.',
      spread:
        'Es wird angenommen, dass sich Distrikte ohnehin um etwa {sd} % der Rate unterscheiden. Wer außerhalb liegt, sticht selbst daraus hervor.',
      notWhy:
        'Ein Distrikt außerhalb unterscheidet sich vom Rest. Ob dort mehr geschieht oder mehr gemeldet wird, und warum, sagt der Trichter nicht.',
      picture: 'Rate nach Einwohnern, je 100.000 im Jahr',
      persons: 'Einwohner',
      all: 'Alle Distrikte: {rate}',
      limits: '95-%-Grenzen für einen Distrikt',
      limitsOfAll: '95-%-Grenzen für alle Distrikte zusammen',
      cases: 'Fälle',
      expected: 'Erwartet',
      pAlone: 'p allein',
      pCorrected: 'p korrigiert',
    },
  },
  ranks: {
    name: 'Rangfolge und ihre Sicherheit',
    answers: 'Wer steht vorn, und zwischen welchen Rängen kann jeder Distrikt wirklich liegen?',
    source:
      'Mogstad, Romano, Shaikh und Wilhelm (2024), aus exakten Tests aller Paare von Raten; Holm (1979) über alle Paare',
    words: {
      ...shared,
      pairs: 'Von {pairs} Paaren von Distrikten lassen sich {apart} unterscheiden.',
      none: 'Keines von {pairs} Paaren von Distrikten lässt sich unterscheiden: Die Reihenfolge kann von oben bis unten Zufall sein.',
      first: 'Vorn stehen kann: {places}.',
      caution:
        'Eine Rangliste wirkt sicherer, als sie ist. Alle Intervalle zusammen treffen in 95 von 100 Fällen zu; wo sie sich überlappen, bedeutet die Reihenfolge nichts.',
      picture: 'Rang nach der Rate, 1 ist der höchste; der Balken zeigt, welche Ränge möglich sind',
      rank: 'Rang',
      ranks: 'Mögliche Ränge',
    },
  },
};
