import type { Filters } from '#core/filters.ts';
import type { Disaggregation, Indicator } from '#core/indicators/indicator.ts';
import type { IndicatorAnswers } from '#core/indicators/indicatorEstimate.ts';
import { indicatorQuestions } from '#core/indicators/indicatorQuestions.ts';
import { type MatrixLine, type MatrixPart, matrixLine, matrixParts } from '#core/indicators/matrixLine.ts';
import type { TargetValue } from '#core/indicators/targetRows.ts';
import type { Composer } from './Composer.ts';

/** The matrix is of the whole programme, whatever districts the report is about. */
export const matrixFilters = ({ spec }: Composer): Filters => ({ ...spec.filters, districts: [] });

/** An indicator in each of these years, from the answers at hand; null while its targets are on their way. */
export function lineOf(
  composer: Composer,
  indicator: Indicator,
  years: readonly number[],
): MatrixLine | null {
  const targets = composer.shelf.look('targets', matrixFilters(composer));
  const answers = answersFor(composer, indicator);
  if (targets === null) return null;
  const set = (targets.kind === 'rows' ? targets.rows : []) as unknown as readonly TargetValue[];
  return matrixLine(indicator, answers, set, years, composer.manifest.extent.end);
}

/** The parts of an indicator in one year, by every breakdown that is published. */
export function partsOf(composer: Composer, indicator: Indicator, year: number): readonly MatrixPart[] {
  const codes = { sex: ['female', 'male'], adm2_pcode: composer.manifest.districts } as const;
  return indicator.by.flatMap((by) =>
    matrixParts(indicator, answersFor(composer, indicator, by), year, by, codes[by]),
  );
}

/** Every answer is looked for at once, so that all are fetched together. */
function answersFor(composer: Composer, indicator: Indicator, by?: Disaggregation): IndicatorAnswers {
  const filters = matrixFilters(composer);
  const found = new Map(
    indicatorQuestions(indicator, by).map((name) => [name, composer.shelf.look(name, filters)]),
  );
  return (name) => {
    const answer = found.get(name);
    return answer?.kind === 'rows' ? answer.rows : null;
  };
}
