import type { Widen } from '../messages.ts';
import type { en } from './en.ts';

/** German words on how a release was protected. */
export const de: Widen<typeof en> = {
  suppression:
    'Anzahlen von 1 bis {k} sind verdeckt, bei häuslicher Gewalt, Erpressung und deren Summe von 1 bis {ks}. Daneben sind mit demselben Zeichen so viele weitere verdeckt, wie nötig ist, damit niemand eine davon errechnen kann. Alle anderen Anzahlen sind genau, auch die Null. Raten werden aus veröffentlichten Anzahlen gebildet und unter 10 verweigert.',
  follows:
    'Diese Fassung setzt {version} fort, die bis {month} reichte. Veröffentlichte Anzahlen, die unverändert gelten: {kept}.',
  revision:
    'Berichtigung „{name}“: Die Vergangenheit wurde korrigiert. Neu gebildete veröffentlichte Anzahlen: {counts}.',
  coarsened: 'Gröber als die Liste',
  coarsenedHint:
    'Hier wurde kein Schutz für jede Anzahl gefunden. Die Regel bleibt dieselbe; veröffentlicht wird weniger.',
  months: 'die Monate sind zurückgehalten',
  all: 'alles ist zurückgehalten',
  rounding:
    'Alle veröffentlichten Anzahlen eines Jahres wurden gemeinsam gerundet, sodass jede Tabelle aufgeht, mit so kleinen Änderungen, wie sich finden ließen: Die Suche darf enden, wenn keine andere Rundung um mehr als {gap} besser sein kann.',
  widened: 'Weiter gerundet',
  widenedHint:
    'Näher geht hier nichts auf, daher darf ein Wert weiter von seiner Anzahl abweichen. Das Intervall neben jedem Wert sagt es.',
  withinBase: 'höchstens eine Basis von der Anzahl entfernt',
  withinTwice: 'höchstens das Doppelte der Basis weniger eins von der Anzahl entfernt',
  gaps: 'Nicht erhoben',
  gapsHint: 'Hier wurde nichts erhoben. Das ist keine Null, und keine Summe wird angegeben, die es bräuchte.',
  everywhere: 'alle Distrikte',
  attackedTitle: 'Bescheinigung des Angriffs',
  attackedText:
    'Diese Fassung wurde von Programmen angegriffen, die alle veröffentlichten Tabellen, Summen und Nullen, die Regel und {earlier} kennen. Die engste Schätzung, die sie für eine kleine oder verdeckte Anzahl gefunden haben, ist {low} bis {high}: {numbers} ganze Zahlen bleiben möglich, mindestens {required} sind gefordert.',
  noEarlier: 'keine frühere Fassung',
  oneEarlier: 'die Fassung davor',
  attackersTitle: 'Was versucht wurde',
  attackersHint:
    'Wie viele Anzahlen jeder Angreifer anging. Keine ließ sich enger bestimmen, als die Regel erlaubt.',
  attackers: {
    'publication-list': 'In der Veröffentlichungsliste nachgeschlagene Anzahlen',
    'stated-rule': 'An der genannten Regel gemessene Anzahlen',
    'adding-up': 'Nachgerechnete Summen',
    'members-of-units': 'Personen gegen ihre wenigen Haushalte gehalten',
    'protected-anew': 'Mit früheren Fassungen verglichene Anzahlen',
    'small-counts': 'Kleine oder verdeckte Anzahlen',
    differences:
      'Differenzen einer Anzahl und eines Teils davon, über Zeiträume, Gebiete, Kategorien und Fassungen',
    'sums-of-two': 'Summen zweier kleiner Anzahlen',
    'inner-counts': 'Anzahlen, die keine Tabelle zeigt, wo Tabellen sich kreuzen',
  },
  notTriedTitle: 'Was nicht versucht wurde',
  notTried: {
    'longer-sums': 'Summen und Differenzen von drei oder mehr Anzahlen, außer einer Summe ohne einen Teil.',
    'wide-crossings':
      'Wo zwei Anzahlen sich kreuzen und keine veröffentlichte Tabelle oder Kette von Tabellen alle ihre Dimensionen verbindet.',
    reprotecting: 'Alle möglichen wahren Anzahlen mit demselben Programm zu schützen und zu vergleichen.',
    'outside-knowledge':
      'Was jemand über einen Fall von anderswo weiß, oder Vergleiche von Registern, die Verschiedenes zählen.',
  },
  earlierKnown: 'Frühere Fassungen, die die Angreifer kannten',
  firstRelease: 'keine: Diese Fassung setzt keine andere fort',
  nothingBefore: 'keine Fassung zum Vergleichen',
  cellsRead: 'Gelesene veröffentlichte Anzahlen',
  questions: 'Fragen an den Löser',
  certificateHash: 'Fingerabdruck der Fassung',
  noCertificate: 'Die Bescheinigung konnte nicht gelesen werden.',
};
