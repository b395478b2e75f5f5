import { planStatic, type Query } from './query.ts';

export interface FiguresRow {
  figure_id: string;
  topic: string;
  figure: string;
  date_or_period: string;
  place: string;
  source: string;
  caveat: string | null;
}

/** Figures that others published, with source and caveat. */
export const figures: Query<FiguresRow> = {
  name: 'figures',
  tables: ['figure'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(figure_id AS VARCHAR) AS figure_id, CAST(topic AS VARCHAR) AS topic, CAST(figure AS VARCHAR) AS figure,
  CAST(date_or_period AS VARCHAR) AS date_or_period, CAST(place AS VARCHAR) AS place, CAST(source AS VARCHAR) AS source,
  CAST(caveat AS VARCHAR) AS caveat
FROM figure ORDER BY figure_id`),
};
