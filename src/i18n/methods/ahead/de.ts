import type { Widen } from '../../messages.ts';
import type { ahead as english } from './en.ts';

/** German words of the forecast. */
export const ahead: Widen<typeof english> = {
  forecast: {
    name: 'Vorhersage für sechs Monate',
    answers:
      'Wie viele Fälle sind in den kommenden sechs Monaten zu erwarten, und wie weit lagen solche Vorhersagen daneben?',
    source:
      'Negativ-binomiale Regression mit Höhe, Saison und Trend oder das Vorjahr; das Beste aus einem Test an der Vergangenheit (rollender Ursprung, Tashman 2000); Intervalle erweitert um frühere Fehler',
    words: {
      by: 'Vorhersage nach',
      best: 'was früher am besten war',
      'last-year': 'denselben Monaten des Vorjahres',
      season: 'Höhe und Saison',
      'season-and-trend': 'Höhe, Saison und Trend',
      ahead: '{place}: etwa {total} in {months}, {monthly} je Monat, wenn es so weitergeht.',
      tested:
        'Vorhersage nach: {by}. In {n} Vorhersagen der Vergangenheit lag sie im Mittel um {error} Fälle je Monat daneben, {share} eines üblichen Monats.',
      against: 'Derselbe Monat des Vorjahres hätte um {error} danebengelegen.',
      covered: 'Ihr 95-%-Intervall enthielt {covered} dessen, was kam.',
      widened:
        'Die Vergangenheit lag weiter daneben, als das Modell glaubt; darum ist das Intervall {times}-mal so breit gezeichnet.',
      goesOn:
        'Eine Vorhersage setzt die Vergangenheit fort. Dürre, Wahl, ein neues Büro oder eine andere Zählweise sind nicht darin.',
      targets:
        'Verwenden Sie sie nicht als Ziel und nicht, um ein Team zu beurteilen: Ein Monat darüber kann besseres Melden sein.',
      monthsTitle: '{place}: die letzten drei Jahre und sechs Monate voraus',
      seen: 'Veröffentlicht',
      forecast: 'Vorhersage, 95-%-Intervall',
      known: 'Vorhersage',
      errorTitle: 'Wie weit solche Vorhersagen danebenlagen, nach Monaten voraus',
      errorAxis: 'Monate voraus',
      error: 'Mittlerer Fehler, Fälle',
      lastYearError: 'Vorjahr wiederholt',
      month: 'Monat',
      ofError: 'Mittlerer Fehler früher',
    },
  },
};
