import type { Widen } from '../messages.ts';
import type { en } from './en.ts';

/** German words of the exploration screen. */
export const de: Widen<typeof en> = {
  title: 'Erkunden',
  calendar: 'Jeder Distrikt, jeder Monat',
  calendarHint:
    'Ziehen Sie über die Monate, um einen Zeitraum zu wählen; ein Klick auf einen Distrikt wählt ihn aus. Mit der Tastatur: Pfeile, Umschalt und Pfeile, Eingabe.',
  multiples: 'Distrikt für Distrikt, auf einer Skala',
  slopes: 'Zwei Zeiträume, Distrikt für Distrikt',
  slopesHint:
    'Fette Linien: Die Veränderung ist mehr als Zufall und mehr, als Monate und Jahre sonst streuen; alle Distrikte gemeinsam geprüft. Gestrichelt: Sie kann keine sein. Blasse Balken: 95-%-Intervall aus Stichprobe und Rundung zusammen.',
  scatter: 'Fälle gegen Ankünfte',
  scatterHint:
    'Distrikte, die beieinander liegen, gleichen sich nicht unbedingt aus demselben Grund: Sieben Punkte zeigen keine Ursache. Kreuze: 95-%-Intervalle. Ziehen Sie einen Rahmen, um Distrikte zu wählen.',
  cases: '{cases}, {unit}',
  arrivals: 'Angekommene Haushalte, {unit}',
  running: 'Laufende Summe',
  runningNow: '{period}',
  runningBefore: 'Dieselben Monate ein Jahr zuvor',
  runningTwo: 'Dieselben Monate zwei Jahre zuvor',
  runningHint:
    'Die Unsicherheit jedes Monats addiert sich; Bänder, die sich überlappen, lassen sich nicht unterscheiden.',
  mix: 'Woraus die Fälle bestehen, nach Distrikt',
  mixHint: 'Anteile an allen Fällen des Zeitraums, was auch immer der Filter der Fälle sagt.',
  mixDoubt: 'Das blassere Ende eines Teils kann zu den Nachbarn gehören: Die Rundung lässt es offen.',
  subDistricts: 'Unterdistrikte: Wer außer Reichweite lebt',
  beyondReach: 'Anteil der Einwohner, die weiter als {radius} von einem Büro leben',
  subDistrictsHint:
    'Bevölkerung und Reichweite werden nach Unterdistrikt veröffentlicht. Fälle und Ankünfte nicht: Dort stehen so wenige Menschen dahinter, dass man jemanden erkennen könnte.',
  district: 'Distrikt',
  compare: 'Nebeneinander',
  compareWhat: 'Vergleichen',
  compareDistricts: 'Zwei Distrikte',
  comparePeriods: 'Zwei Zeiträume',
  against: 'Gegenüber',
  previous: 'Zeitraum davor',
  yearEarlier: 'Ein Jahr früher',
  first: 'Erster',
  second: 'Zweiter',
  measure: 'Maß',
  difference: 'Zweiter gegenüber Erstem',
  differencePerResident: 'Zweiter gegen ersten, je Einwohner',
  differenceHint:
    'Ein Unterschied steht da, wenn er unter allen {tested} Vergleichen mehr als Zufall ist (Bonferroni); die Intervalle sind entsprechend breiter. Fälle gelten als unabhängig.',
  noClear: 'kein klarer Unterschied',
  rate: 'Rate je 100.000 im Jahr',
  refused: 'Nicht gezeichnet, zu wenige Fälle oder zurückgehalten: {names}',
};
