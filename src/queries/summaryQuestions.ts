import type { QUERIES } from './index.ts';

/** What a fresh visit asks before anything was touched: the questions whose answers the summary carries. */
export const SUMMARY_QUESTIONS: readonly {
  readonly query: keyof typeof QUERIES;
  readonly which: 'current' | 'previous';
}[] = [
  { query: 'areas', which: 'current' },
  { query: 'populationByDistrict', which: 'current' },
  { query: 'facilities', which: 'current' },
  { query: 'figures', which: 'current' },
  { query: 'incidentsTotal', which: 'current' },
  { query: 'incidentsTotal', which: 'previous' },
  { query: 'incidentsByDistrict', which: 'current' },
  { query: 'incidentsByDistrict', which: 'previous' },
  { query: 'incidentsByMonth', which: 'current' },
  { query: 'arrivalsTotal', which: 'current' },
  { query: 'arrivalsTotal', which: 'previous' },
  { query: 'arrivalsByDistrict', which: 'current' },
  { query: 'arrivalsByDistrict', which: 'previous' },
  { query: 'arrivalsTotalByMonth', which: 'current' },
];
