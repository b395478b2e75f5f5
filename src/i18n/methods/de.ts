import type { Widen } from '../messages.ts';
import { ahead } from './ahead/de.ts';
import { cause } from './cause/de.ts';
import { compare } from './compare/de.ts';
import { course } from './course/de.ts';
import type { en } from './en.ts';
import { place } from './place/de.ts';
import { unusual } from './unusual/de.ts';

/** German words of the methods screen. */
export const de: Widen<typeof en> = {
  title: 'Trends und Tests',
  lead: 'Jede Methode prüft vorher ihre Bedingungen und sagt es, wenn sich nichts finden lässt.',
  list: 'Methoden',
  questions: {
    course: 'Wie war der Verlauf?',
    unusual: 'Ist ein Monat ungewöhnlich?',
    ahead: 'Was kommt als Nächstes?',
    cause: 'Was geht womit einher?',
    place: 'Wo häuft es sich?',
    compare: 'Wer weicht von den anderen ab?',
  },
  together: 'Alle Distrikte zusammen',
  chosenTogether: 'Die gewählten Distrikte zusammen',
  since: 'Monate seit',
  allMonths: 'Alle Monate',
  atEvent: 'Oder der Monat eines Ereignisses',
  noEvent: 'Ein eigener Monat',
  eventsGroup: 'Veröffentlichte Ereignisse',
  initiativesGroup: 'Erste Veranstaltung einer Initiative',
  initiativeAt: '{place}: {topic}',
  conditionsTitle: 'Bedingungen',
  met: 'erfüllt',
  notMet: 'nicht erfüllt',
  conditions: {
    'too-few': 'Mindestens {needs}; hier: {has}',
    'too-few-cases': 'Insgesamt mindestens {needs}; hier: {has}',
    gaps: 'Eine Zahl für jeden Monat; hier fehlen: {has}',
    'hidden-values': 'Keine zurückgehaltene Zahl ohne Grenzen; hier: {has}',
    constant: 'Die Zahlen sind nicht alle gleich',
    unattainable: 'Das kleinste erreichbare p, {smallest_p}, liegt nicht über {level}',
    islands: 'Jedes Gebiet hat einen Nachbarn; ohne einen sind hier: {has}',
    'no-denominator': 'Eine Einwohnerzahl für jeden Distrikt',
    'no-fit': 'Das Modell kommt zu einer Antwort',
    'not-counts': 'Ganze Zahlen, keine unter null',
  },
  refusedTitle: 'Keine Antwort: Die Daten tragen keine',
  refusals: {
    'too-few': 'Zu wenig: Nötig wären {needs}, vorhanden: {has}.',
    'too-few-cases': 'Zu wenige Fälle: Nötig wären {needs}, vorhanden: {has}.',
    gaps: 'Einige Monate haben keine Zahl. Die Methode läse eine Lücke als Rückgang.',
    'hidden-values': 'Einige Zahlen sind zum Schutz von Menschen zurückgehalten, und nichts begrenzt sie.',
    constant: 'Alle Zahlen sind gleich, es gibt also nichts zu erklären.',
    unattainable:
      'Signifikanz ist nicht erreichbar: Selbst die äußerste Anordnung dieser Gebiete hätte ein p von {smallest_p}, über {level}. Was eine Karte zeigte, wäre Rauschen.',
    islands: 'Einige Gebiete haben keinen Nachbarn.',
    'no-denominator': 'Eine Einwohnerzahl fehlt.',
    'no-fit': 'Mit diesen Zahlen kommt das Modell zu keiner Antwort.',
    'not-counts': 'Die Zahlen sind keine Anzahlen.',
  },
  instead: 'Stattdessen öffnen: {method}',
  settings: 'Einstellungen',
  running: 'Rechnet …',
  cancel: 'Anhalten',
  cancelled: 'Angehalten. Nichts wurde behalten.',
  again: 'Noch einmal rechnen',
  fault: 'Die Methode ist gescheitert. Den Zahlen ist nichts geschehen.',
  caution: 'Was sie nicht zeigen kann',
  madeOf: 'Wie gerechnet wurde',
  tests: 'Durchgeführte und korrigierte Tests: {n}',
  leftOut: 'Nicht geprüft, zu wenige Fälle: {places}',
  draws: 'Zufallsziehungen: {n}, mit dem Startwert {seed}',
  readings:
    'Die Zahlen sind gerundet: {n} Reihen, für die sie stehen können, wurden durchgegangen; ein Befund wird nur genannt, wenn er in 95 % von ihnen gilt.',
  readingsOpen:
    'Die Zahlen sind gerundet: {n} Reihen, für die sie stehen können, wurden durchgegangen; jedes Intervall trägt, was sie offen lassen.',
  source: 'Methode: {source}',
  settingLine: '{name}: {value}',
  methodLine: 'Methode',
  seedLine: 'Startwert',
  methods: { ...course, ...unusual, ...ahead, ...cause, ...compare, ...place },
};
