import type { Indicator } from './indicator.ts';

/** Violent disputes per 100,000 residents. */
export const violentDisputeRate: Indicator = {
  code: 'IMP-1',
  level: 'impact',
  name: {
    en: 'Violent disputes per 100,000 residents',
    ar: 'النزاعات العنيفة لكل 100,000 من السكان',
    de: 'Gewaltsame Streitigkeiten je 100.000 Einwohner',
  },
  definition: {
    en: 'Tribal and other violent disputes known to the community police in the year, per 100,000 residents of the 2024 census.',
    ar: 'النزاعات العشائرية وغيرها من النزاعات العنيفة المعروفة لدى الشرطة المجتمعية خلال السنة، لكل 100,000 من سكان تعداد 2024.',
    de: 'Stammesstreitigkeiten und andere gewaltsame Streitigkeiten, die der Bürgerpolizei im Jahr bekannt wurden, je 100.000 Einwohner der Volkszählung 2024.',
  },
  value: {
    kind: 'rate',
    numerator: {
      table: 'incident',
      column: 'count',
      where: { category: ['dispute_tribal', 'dispute_other'] },
      time: 'flow',
    },
    persons: 'all',
  },
  direction: 'decrease',
  by: ['adm2_pcode'],
  verification: 'case_register',
  responsible: 'community_police',
  sdg: '16.1',
};
