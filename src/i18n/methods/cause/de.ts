import type { Widen } from '../../messages.ts';
import type { cause as english } from './en.ts';

const arrivals = {
  ecological:
    'Zahlen von Distrikten sagen nichts über einzelne Menschen. Dass Fälle auf Ankünfte folgen, heißt nicht, dass die Angekommenen beteiligt waren oder sie verursacht haben.',
  lag: 'Monate nach den Ankünften',
  lagAxis: 'Monate von den Ankünften zu den Fällen',
  furthest: 'Vorausschauen bis zu',
  three: '3 Monaten',
  six: '6 Monaten',
  twelve: '12 Monaten',
  heldIn: 'Es gilt in {held} der Reihen, für die die gerundeten Zahlen stehen können.',
};

/** German words of the methods on what goes with what. */
export const cause: Widen<typeof english> = {
  'before-after': {
    name: 'Vorher und nachher, gegen andere',
    answers:
      'In einem Distrikt öffnet ein Büro oder läuft eine Initiative: Nahmen seine Fälle einen anderen Verlauf als anderswo?',
    source:
      'Differenz der Differenzen auf logarithmierten Raten; Permutation studentisierter Schätzer über Distrikte und Monate (MacKinnon und Webb 2020)',
    words: {
      district: 'Distrikt',
      month: 'Erster Monat danach',
      window: 'Monate auf jeder Seite',
      six: '6 Monate',
      twelve: '12 Monate',
      twentyFour: '24 Monate',
      fell: '{place}: Gegen die anderen Distrikte sanken die Fälle um {effect}; gezählt ab {month}, Dauer {window} (95-%-Intervall der Änderung {range}; {p}).',
      rose: '{place}: Gegen die anderen Distrikte stiegen die Fälle um {effect}; gezählt ab {month}, Dauer {window} (95-%-Intervall der Änderung {range}; {p}).',
      none: '{place}: Die Änderung gegen die anderen Distrikte ab {month}, Dauer {window}, beträgt {change} und hebt sich nicht vom Zufall ab (95-%-Intervall {range}; {p}).',
      leaning:
        '{place} entfernte sich schon vorher von den anderen Distrikten. Die Änderung ist vielleicht nur dieser Verlauf; darum wird nichts behauptet.',
      byDistricts:
        'Gehalten gegen {n} Vergleiche von Distrikten und Monaten, in denen nichts geschah. Nach den Distrikten desselben Monats allein wäre es {p}; {districts} erreichen nicht weniger als {smallest}.',
      heldIn: 'Es gilt in {held} der Reihen, für die die gerundeten Zahlen stehen können.',
      sameTime:
        'Was sonst in diesem Distrikt zur selben Zeit geschah, etwa Ankünfte, Ernten oder eine Verhaftung, sieht aus wie das Büro.',
      reporting:
        'Ein neues Büro erleichtert auch das Melden: Die Fälle können auf dem Papier steigen, während die Gewalt sinkt.',
      spill:
        'Streit, der in einen Nachbardistrikt zieht, verschlechtert den Nachbarn und lässt diesen Distrikt besser aussehen.',
      measured:
        'Ein klares Ergebnis ist etwas weniger sicher, als es aussieht: In 2.000 erfundenen Atlanten mit 18 Distrikten, in denen nichts geschah und die Zahlen stark streuen, behauptete das Verfahren in 5,2 % eine Änderung; die Regel sind 5 %.',
      courseTitle: '{place} gegen die anderen Distrikte, Quartal für Quartal; 0 % ist die Zeit davor',
      course: 'Änderung gegen andere',
      quarters: 'Quartale ab {month}',
      placeboTitle: 'Derselbe Vergleich für jeden Distrikt, {month}',
      place: 'Distrikt',
      change: 'Änderung gegen andere',
      asNothing: 'Nichts geschah (1)',
    },
  },
  'arrivals-panel': {
    name: 'Ankünfte und spätere Fälle',
    answers:
      'Haben Distrikte, in denen in einem Monat mehr Familien ankamen, einige Monate später mehr Fälle?',
    source:
      'Panel-Poisson-Regression mit Distrikt- und Monatseffekten; Permutation der Distrikte und der Zeit über alle Abstände zugleich',
    words: {
      ...arrivals,
      more: 'Abstand zum Anstieg der Fälle nach Ankünften: {lag}. Ein Monat mit üblichen Ankünften geht mit {effect} mehr Fällen einher als einer ohne (95-%-Intervall {range}; {p} über alle versuchten Abstände).',
      fewer:
        'Abstand zum Rückgang der Fälle nach Ankünften: {lag}. Ein Monat mit üblichen Ankünften geht mit {effect} weniger Fällen einher als einer ohne (95-%-Intervall der Änderung {range}; {p} über alle versuchten Abstände).',
      moreNow:
        'Die Fälle steigen im Monat der Ankünfte: Ein Monat mit üblichen Ankünften geht mit {effect} mehr Fällen einher als einer ohne (95-%-Intervall {range}; {p} über alle versuchten Abstände).',
      fewerNow:
        'Die Fälle sinken im Monat der Ankünfte: Ein Monat mit üblichen Ankünften geht mit {effect} weniger Fällen einher als einer ohne (95-%-Intervall der Änderung {range}; {p} über alle versuchten Abstände).',
      none: 'Weitester Abstand: {furthest}. Nichts hebt sich vom Zufall ab ({p} über alle versuchten Abstände).',
      against:
        'Jeder Distrikt wird an sich selbst gemessen und jeder Monat an allen Distrikten; was sie teilen, etwa eine Saison oder Dürre, spielt keine Rolle.',
      sameMonths:
        'Was sich nur in einem Distrikt und zugleich mit den Ankünften ändert, etwa ein neues Büro, ist nicht berücksichtigt.',
      ratios: 'Änderung der Fälle nach einem Monat üblicher Ankünfte, nach Abstand',
      effect: 'Änderung der Fälle',
      z: 'Entfernung von keiner Wirkung (z)',
    },
  },
  'cross-correlation': {
    name: 'Ankünfte und Fälle nach Abstand',
    answers: 'In welchem zeitlichen Abstand bewegen sich Ankünfte und Fälle gemeinsam?',
    source:
      'Kreuzkorrelation nach Vorweißen (Box, Jenkins und Reinsel 2008), Mittel über die Distrikte; Permutation der Distrikte und der Zeit über alle Abstände zugleich, und nie weniger als das p unverbundener Reihen ohne Gedächtnis (Bartlett 1955; Šidák 1967)',
    words: {
      ...arrivals,
      follows:
        'Die Fälle folgen den Ankünften; Abstand: {lag} (r = {r}; {p} über alle versuchten Abstände). Saison, Verlauf und Gedächtnis jeder Reihe sind vorher entfernt.',
      together:
        'Die Fälle gehen mit den Ankünften desselben Monats (r = {r}; {p} über alle versuchten Abstände). Saison, Verlauf und Gedächtnis jeder Reihe sind vorher entfernt.',
      opposite:
        'Die Fälle laufen den Ankünften entgegen; Abstand: {lag} (r = {r}; {p} über alle versuchten Abstände). Saison, Verlauf und Gedächtnis jeder Reihe sind vorher entfernt.',
      none: 'Weitester Abstand: {furthest}. Keine gemeinsame Bewegung hebt sich vom Zufall ab ({p} über alle versuchten Abstände).',
      shared:
        'Eine Dürre kann Familien und Streit zugleich bringen. Was beide bewegt, sieht aus, als führe das eine zum anderen.',
      backwards:
        'Hier folgen auch Ankünfte auf Fälle: Beide mögen einander treiben, oder etwas Drittes treibt beide.',
      correlation: 'Korrelation',
      correlations: 'Korrelation nach Abstand; grau: was der Zufall bringt',
      chance: 'Was der Zufall bringt',
    },
  },
};
