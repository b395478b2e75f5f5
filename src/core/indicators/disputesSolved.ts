import type { Indicator } from './indicator.ts';

/** Violent disputes solved by mediation. */
export const disputesSolved: Indicator = {
  code: 'OUT-1',
  level: 'outcome',
  name: {
    en: 'Violent disputes solved by mediation',
    ar: 'النزاعات العنيفة التي حُلّت بالوساطة',
    de: 'Durch Schlichtung gelöste gewaltsame Streitigkeiten',
  },
  definition: {
    en: 'Share of the year’s violent disputes that ended by alternative dispute resolution.',
    ar: 'نسبة النزاعات العنيفة خلال السنة التي انتهت بالوسائل البديلة لحل النزاعات.',
    de: 'Anteil der gewaltsamen Streitigkeiten des Jahres, die durch alternative Streitbeilegung endeten.',
  },
  value: {
    kind: 'share',
    numerator: {
      table: 'incident',
      column: 'count',
      where: { category: ['dispute_tribal', 'dispute_other'], outcome: ['adr'] },
      time: 'flow',
    },
    denominator: {
      table: 'incident',
      column: 'count',
      where: { category: ['dispute_tribal', 'dispute_other'] },
      time: 'flow',
    },
  },
  direction: 'increase',
  by: ['adm2_pcode'],
  verification: 'case_register',
  responsible: 'community_police',
  sdg: '16.3',
};
