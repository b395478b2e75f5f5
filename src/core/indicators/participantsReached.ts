import type { Indicator } from './indicator.ts';

/** Participants of community safety initiatives. */
export const participantsReached: Indicator = {
  code: 'OPT-12',
  level: 'output',
  name: {
    en: 'Participants of community safety initiatives',
    ar: 'المشاركون في مبادرات السلامة المجتمعية',
    de: 'Teilnehmende der Sicherheitsinitiativen',
  },
  definition: {
    en: 'Attendances in the year; a person who came twice counts twice.',
    ar: 'مرات الحضور خلال السنة؛ ومن حضر مرتين يُحسب مرتين.',
    de: 'Teilnahmen des Jahres; wer zweimal kam, zählt zweimal.',
  },
  value: { kind: 'count', numerator: { table: 'participant', column: 'participants', time: 'flow' } },
  direction: 'increase',
  by: ['sex', 'adm2_pcode'],
  verification: 'attendance_sheets',
  responsible: 'community_police',
  sdg: '16.1',
};
