import { useMemo } from 'react';
import type { Cell } from '#core/cell.ts';
import { cellOfEstimate, surveyEstimate } from '#core/indicators/estimate.ts';
import type { Indicator } from '#core/indicators/indicator.ts';
import { INDICATORS } from '#core/indicators/list.ts';
import { QUESTIONS, type Question } from '#core/schema/survey.ts';
import { TOTAL } from '#core/schema/table.ts';
import { type SurveyEstimatesRow, surveyEstimates } from '#queries/surveyEstimates.ts';
import { type Asked, useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';

export type SurveySex = '_T' | 'female' | 'male';

/** The survey as the screen reads it. */
export interface Survey {
  /** Years of the waves, the earliest first; none while the answer is on its way. */
  readonly waves: readonly number[];
  /** Districts that a wave asked in: the strata of its sample. */
  readonly strata: (year: number) => number;
  readonly row: (
    question: Question,
    year: number,
    pcode?: string,
    sex?: SurveySex,
  ) => SurveyEstimatesRow | undefined;
  /** The share with its whole interval, or why there is none; `_T` is the governorate, or both sexes. */
  readonly cell: (question: Question, year: number, pcode?: string, sex?: SurveySex) => Cell;
  readonly asked: Asked<SurveyEstimatesRow>;
}

/** Every estimate of the perception survey; no filter of the reader touches it. */
export function useSurvey(): Survey {
  const { summary } = useAtlas();
  const asked = useAsk(surveyEstimates, summary.filters);
  return useMemo(() => {
    const rows = asked.rows ?? [];
    const row: Survey['row'] = (question, year, pcode = TOTAL, sex = TOTAL) =>
      rows.find(
        (one) =>
          one.question === question && one.year === year && one.adm2_pcode === pcode && one.sex === sex,
      );
    return {
      waves: [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b),
      strata: (wave) =>
        new Set(
          rows.flatMap(({ year, adm2_pcode, clusters }) =>
            year === wave && adm2_pcode !== TOTAL && clusters > 0 ? [adm2_pcode] : [],
          ),
        ).size,
      row,
      cell: (...of) => cellOfEstimate(surveyEstimate(row(...of))),
      asked,
    };
  }, [asked]);
}

/** The indicator that words each question in three languages. */
export const QUESTION_INDICATORS = Object.fromEntries(
  QUESTIONS.map((question) => [
    question,
    INDICATORS.find(({ value }) => value.kind === 'survey' && value.question === question)!,
  ]),
) as Readonly<Record<Question, Indicator>>;
