import type { Widen } from '../messages.ts';
import type { en } from './en.ts';

/** German words of the screen on the perception survey. */
export const de: Widen<typeof en> = {
  title: 'Befragung der Bevölkerung',
  lead: 'Was Einwohner sagen, Welle für Welle, mit Intervallen, die der Ziehung der Stichprobe folgen.',
  none: 'Dieser Atlas enthält keine Befragung.',
  question: 'Frage',
  wave: 'Welle',
  share: 'Anteil Ja',
  map: 'Nach Distrikt, {year}',
  ranking: 'Distrikte in Rangfolge, {year}',
  interval: 'mit designbasiertem 95-%-Intervall',
  governorate: 'Gouvernement',
  sexes: 'Frauen und Männer, Welle für Welle',
  all: 'Alle',
  waves: 'Distrikte, Welle für Welle',
  wavesHint:
    'Das Band ist das 95-%-Intervall; alle Linien haben eine Skala ab null. Anstieg oder Rückgang steht nur nach Korrektur für alle Vergleiche hier ({n}, Holm).',
  since: 'Seit {year}',
  changes: 'Was sich zwischen den Wellen geändert hat',
  changesHint:
    'Prozentpunkte mit 95-%-Intervall; Anstieg oder Rückgang steht nur, wo er nach Korrektur für alle Vergleiche der Tabelle ({n}, Holm) klar bleibt.',
  from: 'Von {first} bis {last}',
  points: '{n} Punkte',
  pointsRange: '{low} bis {high}',
  change: 'Veränderung',
  low: 'Mindestens',
  high: 'Höchstens',
  verdict: 'Was sich sagen lässt',
  verdicts: { rise: 'Anstieg', fall: 'Rückgang', 'no-clear-change': 'Keine klare Veränderung' },
  published:
    'Die veröffentlichte Zahl handelt von örtlichen oder Provinzbehörden, nicht von der Polizei, und ist keine Welle der hier gezeigten Befragung.',
  sure: 'Wie sicher diese Schätzungen sind',
  area: 'Gebiet',
  respondents: 'Befragte',
  clusters: 'Straßen',
  effect: 'Designeffekt',
  method:
    'Geschichtete Stichprobe von Straßen: Distrikte sind die Schichten, Straßen die Klumpen, die Gewichte sind Personen der Volkszählung. Varianz durch Linearisierung, Intervalle auf der Logit-Skala mit Students t (Korn und Graubard 1998). Der Designeffekt sagt, das Wievielfache der Varianz einer einfachen Zufallsstichprobe es ist. Unter {respondents} Befragten oder {clusters} Straßen wird keine Schätzung gegeben.',
};
