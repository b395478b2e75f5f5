import type { Widen } from '../messages.ts';
import type { en } from './en.ts';

/** The words about how sure a plan is, in German. */
export const de: Widen<typeof en> = {
  lead: 'Dieselbe Frage wird unter anderen Annahmen noch einmal gestellt. Ein Plan ist so sicher, wie er ihnen standhält. Von Hand behaltene Standorte sind hier frei, damit die Prüfung widersprechen kann.',
  draws: 'Zufällige Ziehungen',
  eachBridge: 'Auch mit jeder Brücke gesperrt (dauert länger)',
  nothing: 'In keinem Fall gibt es einen Plan: So ist die Frage nicht zu beantworten.',
  working: 'Auf {n} andere Arten gefragt…',
  verdict: {
    holds: 'Dieser Plan hält: In {part} von {n} Fällen ist er der beste.',
    mostly: 'Dieser Plan hält meist: In {part} von {n} Fällen ist er der beste.',
    open: 'Dieser Plan ist nicht sicher: Nur in {part} von {n} Fällen ist er der beste.',
    never: 'Dieser Plan ist in keinem der {n} Fälle der beste.',
  },
  always: 'Im besten Plan jedes Falls: {sites}.',
  none: 'Kein Standort ist im besten Plan jedes Falls.',
  regret:
    'Ihn zu wählen kostet im Mittel {mean} gegenüber dem jeweils Besten, in 19 von 20 Fällen höchstens {most}, im schlimmsten Fall {worst} (wenn {which}).',
  regretNone: 'In keinem Fall wäre etwas besser gewesen.',
  fails: 'antwortet nicht mehr',
  regretFails: 'In {n} davon beantwortet er die Frage gar nicht mehr (wenn {which}).',
  unanswered: { one: '{n} Fall hat gar keinen Plan.', other: '{n} Fälle haben gar keinen Plan.' },
  guarded: {
    title: 'Der Plan des geringsten Bedauerns',
    same: 'Es ist dieser: Von allen Plänen, die in einem Fall die besten sind, hat keiner einen kleineren größten Verlust.',
    other:
      'Eröffnen Sie {sites}: Im schlimmsten Fall ist das {worst} schlechter als das Beste; der gezeigte Plan {own}.',
    otherFails:
      'Eröffnen Sie {sites}: Das beantwortet die Frage in jedem Fall, schlimmstenfalls {worst} schlechter als das Beste; der gezeigte Plan versagt in manchen.',
    allFail: 'Kein Plan, der in einem Fall der beste ist, beantwortet die Frage in jedem anderen.',
    note: 'Die Wahl, wenn der schlimmste Fall am meisten zählt (Minimax-Bedauern, Savage 1951).',
    choose: 'Diesen wählen',
    show: 'Auf der Karte zeigen',
  },
  counts: {
    title: 'Zahlen, die nicht genau sind',
    holds:
      'Gerundete und verdeckte Zahlen gehen als Spannen ein, nie als Schätzung. An beiden Enden jeder Spanne, alle zusammen und jeder Distrikt allein, bleibt dieser Plan der beste.',
    moves:
      'Gerundete und verdeckte Zahlen gehen als Spannen ein, nie als Schätzung. An den Enden der Spannen ist dieser Plan höchstens {regret} schlechter als der beste (wenn {which}).',
    within:
      'Vom Bedarf liegen {value} im Umkreis von {radius}; wie auch immer die Zahlen sind, zwischen {low} und {high}.',
    exact:
      'Jede Zahl hinter dieser Frage ist genau oder stammt aus der Volkszählung: Es gibt keine Enden zu prüfen.',
    table: 'Zahlen, die als Spannen eingehen',
    district: 'Distrikt',
    of: 'Zahl',
    published: 'Veröffentlicht',
    interval: 'Sicher zwischen',
    growth: 'Zuzug, für das Wachstum',
    gaps: {
      suppressed: 'ohne Grenzen verdeckt: zählt hier nicht',
      missing: 'nicht vorhanden: zählt hier nicht',
      no_points: 'keine Bedarfspunkte dort: zählt hier nicht',
    },
  },
  by: {
    title: 'Danach, was anders ist',
    what: 'Was anders ist',
    best: 'Dieser Plan ist der beste in',
    worst: 'Schlimmstenfalls schlechter um',
    ofCases: '{part} von {n}',
    groups: {
      asked: 'nichts: die Annahmen der Frage',
      radius: 'die Reichweite',
      needs: 'wessen Bedarf zählt',
      growth: 'Wachstum durch Zuzug',
      counts: 'gerundete und verdeckte Zahlen',
      cost: 'die Art des Weges',
      bridge: 'eine Brücke ist gesperrt',
      corners: 'Reichweite, Wachstum und Zahlen, alle an einem Ende',
      noise: 'alles zugleich, zufällig',
    },
  },
  frequency: 'Wie oft ein Standort im besten Plan ist',
  frequencyNote: 'Von {n} zufälligen Ziehungen, mit der 95-%-Spanne, die so viele Ziehungen lassen.',
  table: 'Jeder Fall',
  case: 'Wenn …',
  best: 'Dann beste neue Büros',
  regretColumn: 'Dieser Plan ist schlechter um',
  same: 'weiter der beste',
  costs: {
    land: 'über Land, Wasser nur auf Brücken',
    line: 'geradeaus im Tempo über offenes Land',
  },
  oneCount: 'allein die Zahl von {name} am {value} Ende läge',
  kinds: {
    asked: 'alles wie gefragt wäre',
    radius: 'die Reichweite {value} wäre',
    needs: 'der Bedarf zählte: {value}',
    growth: 'Zuzug {value} hinzufügte',
    stay: '{value} der Zugezogenen blieben',
    counts: 'verdeckte und gerundete Zahlen am {value} Ende lägen',
    cost: 'der Weg anders wäre: {value}',
    bridge: '{value} gesperrt wäre',
    lowest: 'Reichweite, Wachstum und Zahlen alle am unteren Ende lägen',
    highest: 'Reichweite, Wachstum und Zahlen alle am oberen Ende lägen',
    noise: 'sich alles zugleich zufällig verschöbe (Ziehung {value})',
  },
  low: 'unteren',
  high: 'oberen',
  noise:
    'Die Ziehungen ändern alles zugleich: die Menschen jedes Ortes und das Gewicht jedes Bedarfs um etwa ein Viertel, das Wachstum, die Reichweite und jede gerundete oder verdeckte Zahl innerhalb ihrer Spanne.',
  infeasible: 'kein Plan',
};
