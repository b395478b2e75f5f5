import type { Widen } from '../messages.ts';
import type { en } from './en.ts';

/** German words of the screen on Community Safety Initiatives. */
export const de: Widen<typeof en> = {
  title: 'Initiativen für Sicherheit',
  lead: 'Workshops und Veranstaltungen der Bürgerpolizei, und wen sie erreichen.',
  codes: {
    topic: {
      drug_abuse: 'Drogenmissbrauch',
      electronic_blackmail: 'Erpressung im Netz',
      domestic_violence: 'Häusliche Gewalt',
      illegal_weapons: 'Illegale Waffen',
      road_safety: 'Verkehrssicherheit',
    },
    venue: {
      school: 'Schulen',
      university: 'Universitäten',
      community_centre: 'Gemeindezentren',
      public_place: 'Öffentliche Plätze',
    },
    role: {
      student: 'Schüler und Studierende',
      teacher: 'Lehrkräfte',
      parent: 'Eltern',
      resident: 'Andere Einwohner',
    },
    sex: { female: 'Frauen und Mädchen', male: 'Männer und Jungen' },
  },
  sessions: 'Veranstaltungen',
  participants: 'Teilnehmende',
  women: 'Frauen und Mädchen unter den Teilnehmenden',
  schools: 'Besuche in Schulen',
  toSchools: 'Besuche in Schulen: {n}',
  materials: 'Verteiltes Material',
  perSession: '{n} je Veranstaltung',
  reach: 'Reichweite',
  reachUnit: 'Teilnehmende je 100.000 Einwohner und Jahr',
  reachNote:
    'Bezugsgröße sind alle Einwohner der Volkszählung 2024: Sie nennt kein Alter je Distrikt, Schüler lassen sich also nicht abgrenzen. Wer zweimal kommt, zählt zweimal.',
  map: 'Wo die Initiativen Menschen erreichen',
  mapShows: 'Was die Karte zeigt',
  reachBySex: 'Reichweite nach Distrikt und Geschlecht',
  reachBySexHint: 'Teilnehmende je 100.000 Frauen und Mädchen und je 100.000 Männer und Jungen im Jahr',
  venues: 'Wo die Veranstaltungen stattfinden',
  topics: 'Teilnehmende nach Thema und Geschlecht',
  roles: 'Teilnehmende nach Rolle und Geschlecht',
  together: 'Nur für alle Distrikte zusammen veröffentlicht',
  sessionMonths: 'Veranstaltungen, Monat für Monat',
  participantMonths: 'Teilnehmende, Monat für Monat',
  byTopic: 'Jedes Thema in Zahlen',
  topic: 'Thema',
  perSessionShort: 'Teilnehmende je Veranstaltung',
};
