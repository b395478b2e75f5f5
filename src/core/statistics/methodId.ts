/** The methods of the analyst's room, by the names under which screens, refusals and links know them; each has code in `core/methods`. */
export const METHOD_IDS = [
  'stl',
  'mann-kendall',
  'seasonal-mann-kendall',
  'trend-with-season',
  'change-point',
  'farrington',
  'ears',
  'cusum',
  'forecast',
  'before-after',
  'arrivals-panel',
  'cross-correlation',
  'moran',
  'local-moran',
  'getis-ord',
  'rates',
  'standardised',
  'funnel',
  'ranks',
] as const;
export type MethodId = (typeof METHOD_IDS)[number];
