import type { Disaggregation, Indicator } from './indicator.ts';

/**
 * The names of the questions that an indicator is made from: of the atlas's own, or one side of the indicator such as
 * `OUT-2.numerator`, broken down as in `OUT-2.numerator.sex`.
 */
export function indicatorQuestions({ code, value }: Indicator, by?: Disaggregation): readonly string[] {
  const side = (name: 'numerator' | 'denominator') => sideName(code, name, by);
  switch (value.kind) {
    case 'survey':
      return ['surveyEstimates'];
    case 'access':
      return ['localities', 'facilities', 'staffByYear'];
    case 'share':
      return [side('numerator'), side('denominator')];
    case 'count':
      return [side('numerator')];
    case 'rate':
    case 'density':
      return [side('numerator'), 'populationByDistrict'];
  }
}

/** The name of the question for one side of an indicator, as a whole or broken down. */
export const sideName = (
  code: string,
  side: 'numerator' | 'denominator',
  by: Disaggregation | undefined,
): string => (by ? `${code}.${side}.${by}` : `${code}.${side}`);
