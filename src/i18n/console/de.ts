import type { Widen } from '../messages.ts';
import type { en } from './en.ts';

/** German words of the console. */
export const de: Widen<typeof en> = {
  title: 'Eine eigene Frage stellen',
  lead: 'SQL auf den geschützten Tabellen dieses Atlas. Die Frage läuft in diesem Browser; sie kann diese Tabellen lesen und sonst nichts.',
  editor: 'Frage in SQL',
  run: 'Ausführen',
  runHint: 'Strg+Eingabe',
  cancel: 'Abbrechen',
  running: 'Läuft …',
  cancelled: 'Abgebrochen. Die Frage steht noch hier.',
  examples: 'Beispiele',
  history: 'Schon gefragt',
  historyEmpty: 'Ausgeführte Fragen erscheinen hier, nur auf diesem Gerät.',
  clearHistory: 'Diese vergessen',
  schema: 'Tabellen und Spalten',
  schemaHint: 'Drücken Sie auf einen Namen, um ihn in die Frage zu setzen.',
  totalHint:
    '„_T“ ist die Summe einer Dimension. Jede Zeile einer geschützten Tabelle ist eine veröffentlichte Zelle.',
  insert: '{name} in die Frage setzen',
  example: {
    byDistrict: 'Gewaltsame Streitfälle nach Distrikt',
    byMonth: 'Drei Arten von Fällen, Monat für Monat',
    rate: 'Rate je 100.000 mit ihrem Intervall',
    sum: 'Eine Summe, die ihre Unsicherheit trägt',
    origins: 'Woher die Familien kamen',
    kinds: 'Wie viele Zahlen gerundet oder zurückgehalten sind',
  },
  result: 'Antwort',
  resultEmpty: 'Führen Sie die Frage aus, um hier die Antwort zu sehen.',
  noRows: 'Die Frage lief und fand keine Zeilen.',
  views: { table: 'Tabelle', chart: 'Diagramm', map: 'Karte' },
  rows: { one: '{n} Zeile', other: '{n} Zeilen' },
  cut: 'Nur die ersten {n} Zeilen werden gezeigt. Engen Sie die Frage ein oder gruppieren Sie sie.',
  shown: 'Die Tabelle zeigt die ersten {n} Zeilen; Exporte enthalten alle.',
  took: '{seconds} s',
  measure: 'Zu zeichnende Zahl',
  label: 'Beschriftung',
  noChart: 'Ein Diagramm braucht eine Spalte mit Text oder Monaten und eine mit Zahlen.',
  chartCut: 'Gezeichnet sind die ersten {n} Zeilen.',
  noMap: 'Eine Karte braucht eine Spalte adm2_pcode und eine mit Zahlen.',
  severalPerArea:
    'Mehrere Zeilen nennen denselben Distrikt. Gruppieren Sie nach adm2_pcode, um eine Karte zu zeichnen.',
  problem: {
    empty: 'Noch steht hier keine Frage.',
    several: 'Eine Frage auf einmal: Hinter dem Semikolon steht noch etwas.',
    unbalanced: 'Die Klammern passen nicht zusammen.',
    unclosed: 'Ein Anführungszeichen oder ein Kommentar ist nicht geschlossen.',
    'not-a-question':
      'Hier laufen nur Fragen: Beginnen Sie mit SELECT, WITH, FROM, VALUES, DESCRIBE oder SUMMARIZE.',
    outside:
      'Hier lassen sich nur die Tabellen dieses Atlas befragen: Funktionen, die auf Dateien, Einstellungen oder die Abfragemaschine selbst zugreifen, werden abgelehnt.',
  },
  tooLong:
    'Die Frage ist zu lang für einen Link: Kopierte Links, Zitate und Dateien bringen sie nicht zurück.',
  at: 'Zeile {line}, Spalte {column}',
  fault: 'Die Frage konnte nicht beantwortet werden.',
  hints: {
    doubtLost:
      'Hier werden veröffentlichte Anzahlen ohne ihre Grenzen addiert oder gemittelt, die Antwort wirkt also genauer, als sie ist. Addieren Sie die Spalten _low und _high wie im Beispiel „Eine Summe, die ihre Unsicherheit trägt“.',
    totalsInside:
      'Die Zeilen enthalten Summen („_T“) neben ihren Teilen, eine Summe über sie zählt also doppelt. Nennen Sie für jede Dimension eine Feinheit.',
  },
};
