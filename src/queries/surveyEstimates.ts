import { planStatic, type Query } from './query.ts';

export interface SurveyEstimatesRow {
  year: number;
  question: string;
  adm2_pcode: string;
  sex: string;
  share: number | null;
  share_low: number | null;
  share_high: number | null;
  respondents: number;
  clusters: number;
  design_effect: number | null;
}

/** Every estimate of the perception survey; share and interval are null where the sample was too small. */
export const surveyEstimates: Query<SurveyEstimatesRow> = {
  name: 'surveyEstimates',
  tables: ['survey'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(year AS INTEGER) AS year, CAST(question AS VARCHAR) AS question, CAST(adm2_pcode AS VARCHAR) AS adm2_pcode,
  CAST(sex AS VARCHAR) AS sex, CAST(share AS DOUBLE) AS share, CAST(share_low AS DOUBLE) AS share_low,
  CAST(share_high AS DOUBLE) AS share_high, CAST(respondents AS INTEGER) AS respondents,
  CAST(clusters AS INTEGER) AS clusters, CAST(design_effect AS DOUBLE) AS design_effect
FROM survey ORDER BY year, question, adm2_pcode, sex`),
};
