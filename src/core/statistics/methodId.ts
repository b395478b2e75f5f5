/** The methods of the atlas, by the names under which screens, refusals and links know them. */
export const METHOD_IDS = [
  'stl',
  'mann-kendall',
  'seasonal-mann-kendall',
  'trend-with-season',
  'change-point',
  'cusum',
  'ears',
  'farrington',
  'forecast',
  'before-after',
  'cross-correlation',
  'arrivals-panel',
  'moran',
  'local-moran',
  'getis-ord',
  'funnel',
  'ranks',
  'what-changed',
] as const;
export type MethodId = (typeof METHOD_IDS)[number];
