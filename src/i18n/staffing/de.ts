import type { en } from './en.ts';

/** The staffing screen's words in German. */
export const de: typeof en = {
  title: 'Wer sollte wo arbeiten?',
  lead: 'Polizeikräfte, Polizistinnen und Streifen so verteilt, dass das am schlechtesten gestellte Büro so gut dasteht wie möglich.',
  illustrative:
    'Personal und Fälle sind Beispieldaten; Frauen und Einwohner sind nach der Volkszählung 2024 gezählt.',
  ask: 'Was zu verteilen ist',
  officers: 'Polizeikräfte',
  women: 'Polizistinnen',
  patrols: 'Streifen',
  first: 'Was zuerst zählt',
  firsts: { women: 'Frauen je Polizistin', cases: 'Fälle je Polizeikraft' },
  floors: 'Untergrenzen für Büros und Einheiten',
  leastOfficers: 'Mindestens Kräfte je Büro',
  leastWomen: 'Mindestens Polizistinnen je Büro',
  leastPatrols: 'Mindestens Streifen je Büro',
  units: {
    tribal_coordination: 'Stammeskoordination',
    outreach: 'Bürgernähe',
    womens_engagement: 'Einbindung von Frauen',
  },
  unitOfficers: 'Mindestens Kräfte in der Einheit',
  unitWomen: 'Darunter mindestens Frauen',
  unitNote: 'Die Grenze einer Einheit gilt in den Büros, die sie haben; Grenzen von Einheiten addieren sich.',
  reset: 'Wie heute',
  answer: 'Die Antwort',
  best: {
    women:
      'Im besten Fall ist keine Polizistin für mehr als {best} Frauen und Mädchen da ({office}); heute sind es {today}.',
    cases: 'Im besten Fall hat niemand mehr als {best} Fälle ({office}); heute sind es {today}.',
  },
  nobody: 'niemand für sie da',
  proof:
    'Bewiesen: Eine nach der anderen kommt in das Büro, das am schlechtesten dasteht; keine andere Aufteilung ist besser.',
  none: {
    floors_exceed_total:
      'Die Untergrenzen verlangen {needed}, vorhanden sind {total}. Senken Sie eine Grenze oder erhöhen Sie die Zahl.',
    limits_below_total: '{total} sind mehr, als die Büros aufnehmen können ({room}).',
    floor_above_limit:
      'In einem Büro liegt die Untergrenze für Polizistinnen über den Kräften, die es bekommt. Senken Sie eine von beiden.',
  },
  moves: 'Die Wechsel',
  noMoves: 'Niemand muss wechseln: Die heutige Aufteilung ist die beste.',
  move: '{n} von {from} nach {to}',
  joins: '{n} neu nach {to}',
  leaves: '{n} frei in {from}',
  movesOf: { officers: 'Polizeikräfte', women: 'Polizistinnen', patrols: 'Streifen' },
  more: 'Was eine Kraft mehr bringt, und wo',
  moreOf: { woman: 'Eine weitere Polizistin', officer: 'Eine weitere Kraft', patrol: 'Eine weitere Streife' },
  moreSay: {
    woman:
      'Sie kommt nach {office}: Dort sind es dann {after} Frauen und Mädchen je Polizistin statt {before}.',
    officer: 'Nach {office}: Dort sind es dann {after} Fälle je Kraft statt {before}.',
    patrol: 'Nach {office}: Dort sind es dann {after} Menschen je Streife statt {before}.',
  },
  moreWorst: 'Im am schlechtesten gestellten Büro sind es dann {after} statt {before}.',
  moreSame: 'Ein anderes Büro steht so schlecht da wie zuvor.',
  table: 'Die heutige Aufteilung und die beste',
  office: 'Büro',
  served: 'Frauen und Mädchen in der Nähe',
  cases: 'Fälle in der Nähe',
  officersToday: 'Kräfte heute',
  officersBest: 'Kräfte, beste',
  womenToday: 'Polizistinnen heute',
  womenBest: 'Polizistinnen, beste',
  ratioToday: 'Frauen je Polizistin, heute',
  ratioBest: 'Frauen je Polizistin, beste',
  casesToday: 'Fälle je Kraft, heute',
  casesBest: 'Fälle je Kraft, beste',
  patrolsToday: 'Streifen heute',
  patrolsBest: 'Streifen, beste',
  method:
    'Alle zählen beim nächsten offenen Büro in Luftlinie; die Fälle eines Distrikts aus den zwölf Monaten des Atlas sind nach dem Wohnort verteilt und so gerundet wie veröffentlicht. Genaue Aufteilung nach Federgruen und Groenevelt (1986).',
};
