import { useMemo } from 'react';
import type { Disaggregation, Indicator } from '#core/indicators/indicator.ts';
import type { IndicatorRow } from '#core/indicators/indicatorEstimate.ts';
import { indicatorQuestions } from '#core/indicators/indicatorQuestions.ts';
import { type MatrixPart, matrixParts } from '#core/indicators/matrixLine.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { queryByName } from '#queries/queryByName.ts';
import { useAreaNames } from '#views/useAreaNames.ts';
import type { AnyAsked } from '#views/useAsk.ts';
import { useAskAll } from '#views/useAskAll.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { answersOf } from '#views/useMatrix.ts';

/** A part with its name. */
export type NamedPart = MatrixPart & { readonly name: string };

/** The breakdowns of an indicator over all years, as they are asked for when its details are open. */
export interface Parts {
  readonly isLoading: boolean;
  readonly of: (year: number, by: Disaggregation) => readonly NamedPart[];
  readonly asked: readonly AnyAsked[];
}

const SEXES = ['female', 'male'] as const;

/** Asks for every breakdown that an indicator has. */
export function useParts(indicator: Indicator): Parts {
  const { t } = useI18n();
  const { catalog, summary } = useAtlas();
  const nameOf = useAreaNames();
  const queries = useMemo(
    () =>
      [...new Set(indicator.by.flatMap((by) => indicatorQuestions(indicator, by)))].map(
        (name) => queryByName(name)!,
      ),
    [indicator],
  );
  const asked = useAskAll<IndicatorRow>(queries, summary.filters);
  return useMemo(() => {
    const answers = answersOf(asked);
    const isLoading = asked.some(({ state }) => state === 'loading');
    return {
      isLoading,
      asked,
      of: (year, by) =>
        isLoading || !indicator.by.includes(by)
          ? []
          : matrixParts(indicator, answers, year, by, by === 'sex' ? SEXES : catalog.districts).map(
              (part) => ({
                ...part,
                name: by === 'sex' ? t.codes.sex[part.code as (typeof SEXES)[number]] : nameOf(part.code),
              }),
            ),
    };
  }, [asked, indicator, catalog, t, nameOf]);
}
