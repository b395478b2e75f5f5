import type { Indicator } from './indicator.ts';

/** Women within 5 km of an office with a woman officer. */
export const womensAccess: Indicator = {
  code: 'OUT-7',
  level: 'outcome',
  name: {
    en: 'Women within 5 km of an office with a woman officer',
    ar: 'النساء على بعد 5 كم من مكتب فيه ضابطة',
    de: 'Frauen im Umkreis von 5 km um ein Büro mit einer Beamtin',
  },
  definition: {
    en: 'Share of women and girls who live at most 5 km, straight line, from an office that has at least one woman on its staff.',
    ar: 'نسبة النساء والفتيات اللواتي يسكنّ على بعد 5 كم على الأكثر، بخط مستقيم، من مكتب فيه امرأة واحدة على الأقل بين منتسبيه.',
    de: 'Anteil der Frauen und Mädchen, die höchstens 5 km Luftlinie von einem Büro mit mindestens einer Frau im Personal wohnen.',
  },
  value: { kind: 'access', radius_km: 5, persons: 'female', staffed: 'women' },
  direction: 'increase',
  by: ['adm2_pcode'],
  verification: 'census_and_map',
  responsible: 'community_police',
  sdg: '5.c',
};
