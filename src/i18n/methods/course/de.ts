import type { Widen } from '../../messages.ts';
import type { course as english } from './en.ts';

const trend = {
  rising:
    '{place}: steigend. Jedes Jahr bringt {slope} Fälle im Monat mehr (95-%-Intervall {range}; {p} nach Korrektur).',
  falling:
    '{place}: fallend. Jedes Jahr bringt {slope} Fälle im Monat weniger (95-%-Intervall der Änderung {range}; {p} nach Korrektur).',
  none: '{place}: Kein stetiges Steigen oder Fallen hebt sich vom Zufall ab ({p} nach Korrektur).',
  others: 'Einzeln geprüft: {tested}. Ein stetiger Verlauf hebt sich ab in {places}.',
  noOthers: 'Einzeln geprüft: {tested}. Nirgends hebt sich ein Verlauf ab.',
  slopes: 'Änderung der monatlichen Fälle je Jahr',
  place: 'Ort',
  slope: 'Änderung der monatlichen Fälle je Jahr',
  pAlone: 'p für sich',
  pCorrected: 'p korrigiert',
  held: 'Lesarten, in denen es gilt',
  cause:
    'Ein Trend sagt, dass Meldungen zu- oder abnahmen, nicht warum: Mehr Büros, mehr Vertrauen oder eine andere Zählweise sehen aus wie mehr Gewalt.',
};

/** German words of the methods on the course of a series. */
export const course: Widen<typeof english> = {
  stl: {
    name: 'Saisonzerlegung',
    answers: 'Zerlegt die Monate: der lange Verlauf, was sich jedes Jahr wiederholt, und der Rest.',
    source:
      'STL (Cleveland, Cleveland, McRae und Terpenning 1990); Stärke der Saison nach Wang, Smith und Hyndman (2006)',
    words: {
      season:
        '{place}: eine deutliche Saison. {peak} liegt {above} Fälle über dem Verlauf, {trough} {below} darunter (Stärke {strength}).',
      noSeason: '{place}: keine deutliche Saison (Stärke {strength}; unter 40 % kann es Zufall sein).',
      level: 'Der Verlauf ging von {from} Fällen im Monat am Anfang zu {to} am Ende.',
      describes:
        'Die Zerlegung beschreibt und prüft nichts. Die Enden des Verlaufs ruhen auf wenigen Monaten; lesen Sie aus den letzten keine Wende.',
      robust: 'Ungewöhnliche Monate',
      yes: 'zählen weniger',
      no: 'zählen wie andere',
      seen: 'Veröffentlicht',
      trend: 'Verlauf',
      trendTitle: 'Der Verlauf ohne die Saison',
      seasonTitle: 'Was sich jedes Jahr wiederholt',
      remainder: 'Rest',
      remainderTitle: 'Was beides nicht erklärt',
      month: 'Monat',
    },
  },
  'mann-kendall': {
    name: 'Trendtest (Mann–Kendall)',
    answers: 'Gibt es ein stetiges Steigen oder Fallen, gleich welcher Form?',
    source:
      'Mann (1945), Kendall (1975), Steigung nach Sen (1968); Korrekturen nach Hamed und Rao (1998), Yue und Wang (2002, 2004), von Storch (1995); Holm (1979) über alle Tests',
    words: {
      ...trend,
      correction: 'Monate, die ihren Nachbarn gleichen',
      uncorrected: 'keine Korrektur',
      'hamed-rao': 'Hamed und Rao',
      'yue-wang': 'Yue und Wang',
      prewhiten: 'Vorweißen',
      'trend-free-prewhiten': 'Trendfreies Vorweißen',
    },
  },
  'seasonal-mann-kendall': {
    name: 'Saisonaler Trendtest',
    answers:
      'Gibt es ein stetiges Steigen oder Fallen, jeder Monat gegen denselben Monat anderer Jahre gehalten?',
    source:
      'Hirsch, Slack und Smith (1982), Hirsch und Slack (1984), saisonale Steigung nach Sen; Holm (1979) über alle Tests',
    words: {
      ...trend,
      between: 'Monate eines Jahres',
      correlated: 'dürfen zusammengehen',
      independent: 'sind unabhängig',
    },
  },
  'trend-with-season': {
    name: 'Trend mit Saison (Regression)',
    answers: 'Um wie viel steigen oder fallen die Fälle im Jahr, die Saison berücksichtigt?',
    source:
      'Negativ-binomiale oder Quasi-Poisson-Regression mit zwei Wellenpaaren im Jahr und den Tagen jedes Monats; Fehler erweitert um das Gedächtnis der Monate; Holm (1979) über alle Tests',
    words: {
      ...trend,
      rising: '{place}: steigend um {slope} im Jahr (95-%-Intervall {range}; {p} nach Korrektur).',
      falling:
        '{place}: fallend um {slope} im Jahr (95-%-Intervall der Änderung {range}; {p} nach Korrektur).',
      slopes: 'Änderung im Jahr',
      slope: 'Änderung im Jahr',
      family: 'Streuung der Fälle',
      negativeBinomial: 'Negativ-binomial',
      quasiPoisson: 'Quasi-Poisson',
      measured:
        'Ein klares Ergebnis ist etwas weniger sicher, als es aussieht: In 200 erfundenen Atlanten mit 18 Distrikten, in denen sich nichts änderte und die Zahlen stark streuen, behauptete das Verfahren in 6,0 % einen Trend; die Regel sind 5 %.',
    },
  },
  'change-point': {
    name: 'Wechsel der Höhe',
    answers: 'Hat eine Reihe in einem Monat ihre Höhe gewechselt, einmal?',
    source:
      'Größtes Zweistichproben-t über alle Monate (Hawkins 1977; Worsley 1979) auf Wurzeln ohne den Monat des Jahres; Permutation von Quartalen; Spanne der Monate nach Hansen (2000); Holm (1979) über alle Reihen',
    words: {
      changed:
        '{place}: Die Höhe änderte sich um {change} ab {month} (zwischen {earliest} und {latest}; {p} nach Korrektur).',
      none: 'In keiner von {tested} Reihen hebt sich ein Wechsel der Höhe vom Zufall ab.',
      once: 'Gesucht wird ein Wechsel je Reihe. Mehrere Wechsel oder ein kurzer, der zurückging, können fehlen oder zu einem verschwimmen.',
      gradual:
        'Ein stetiges Steigen oder Fallen sieht aus wie eine Stufe in seiner Mitte. Halten Sie die Trendtests dagegen; eine andere Zählweise sieht aus wie eine Änderung des Gezählten.',
      seriesTitle: '{place}',
      seen: 'Veröffentlicht',
      level: 'Höhe',
      place: 'Ort',
      month: 'Ab',
      change: 'Änderung',
      earliest: 'Frühestens',
      latest: 'Spätestens',
      p: 'p für sich',
      pCorrected: 'p korrigiert',
      held: 'Lesarten, in denen es gilt',
    },
  },
};
