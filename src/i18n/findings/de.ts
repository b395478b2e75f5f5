import type { Widen } from '../messages.ts';
import type { en } from './en.ts';

/** German words of what stands out. */
export const de: Widen<typeof en> = {
  title: 'Was heraussticht',
  hint: '{period} gegenüber {previous}: das Gouvernement, jeder Distrikt, jede Art von Fall, dazu die Ankünfte',
  whole: '{name} insgesamt',
  rise: '{district}: {theme}, Anstieg um {value}',
  fall: '{district}: {theme}, Rückgang um {value}',
  monthRise: '{district}: {theme} weit über dem Üblichen, {month}',
  monthFall: '{district}: {theme} weit unter dem Üblichen, {month}',
  counts: '{current}; zuvor: {previous}.',
  monthCounts: '{current}; nach Jahr und Jahreszeit wären etwa {expected} zu erwarten.',
  evidenceIs: {
    clear: 'Deutlich belegt: {low} bis {high}.',
    strong: 'Stark belegt: {low} bis {high}.',
    'very-strong': 'Sehr stark belegt: {low} bis {high}.',
  },
  sure: { clear: 'deutlich', strong: 'stark', 'very-strong': 'sehr stark' },
  changes: { one: '{n} Veränderung', other: '{n} Veränderungen' },
  months: { one: '{n} einzelner Monat', other: '{n} einzelne Monate' },
  tested: 'Gemeinsam geprüft: {changes} und {months}.',
  leftOut: 'Nicht geprüft, in beiden Zeiträumen zusammen unter 20 Fälle: {what}.',
  leftOutAt: '{theme} ({places})',
  method:
    'Etwas sticht heraus, wenn es mehr ist, als die Monate und Jahre dieses Distrikts sonst streuen, mehr, als die Rundung ausmachen könnte, und mehr, als der Zufall unter allem Geprüften brächte (5 % für irgendeinen falschen Befund, Holm). Warum, sagt das nicht.',
  shortPast:
    'Aus weniger als drei Jahren Vergangenheit lässt sich nicht sehen, wie sehr sich Jahre ohnehin unterscheiden.',
  nothing:
    'Nichts sticht heraus: Keine Veränderung und kein Monat ist weiter vom Üblichen entfernt, als der Zufall bringen kann.',
  largest: 'Die größten Veränderungen unter den Distrikten, keine größer, als der Zufall sie bringen kann:',
  largestIn: '{theme}, {district}: {change} ({current}; zuvor: {previous})',
  noPast: 'Nichts ließ sich prüfen: Es gibt kein früheres Jahr zum Vergleich, oder es sind zu wenige Fälle.',
  all: 'Alle {count} Befunde',
  theme: 'Was',
  when: 'Wann',
  wholePeriod: 'ganzer Zeitraum',
  count: 'Anzahl',
  usual: 'Zuvor, oder üblich für den Monat',
  p: 'p, korrigiert',
  evidence: 'Beleg',
};
