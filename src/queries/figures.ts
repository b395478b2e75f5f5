import { planStatic, type Query } from './query.ts';

export interface FiguresRow {
  figure_id: string;
  topic: string;
  figure: string;
  /** The figure in Arabic; null where it is not translated. */
  figure1: string | null;
  /** The figure in German; null where it is not translated. */
  figure_de: string | null;
  date_or_period: string;
  place: string;
  source: string;
  caveat: string | null;
  caveat1: string | null;
  caveat_de: string | null;
}

/** Figures that others published, with source and caveat, and what a translation makes of both. */
export const figures: Query<FiguresRow> = {
  name: 'figures',
  tables: ['figure'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(figure_id AS VARCHAR) AS figure_id, CAST(topic AS VARCHAR) AS topic, CAST(figure AS VARCHAR) AS figure,
  CAST(figure1 AS VARCHAR) AS figure1, CAST(figure_de AS VARCHAR) AS figure_de,
  CAST(date_or_period AS VARCHAR) AS date_or_period, CAST(place AS VARCHAR) AS place, CAST(source AS VARCHAR) AS source,
  CAST(caveat AS VARCHAR) AS caveat, CAST(caveat1 AS VARCHAR) AS caveat1, CAST(caveat_de AS VARCHAR) AS caveat_de
FROM figure ORDER BY figure_id`),
};
