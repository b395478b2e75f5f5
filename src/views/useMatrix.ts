import { useMemo } from 'react';
import type { IndicatorAnswers, IndicatorRow } from '#core/indicators/indicatorEstimate.ts';
import { indicatorQuestions } from '#core/indicators/indicatorQuestions.ts';
import { INDICATORS } from '#core/indicators/list.ts';
import { type MatrixLine, matrixLine } from '#core/indicators/matrixLine.ts';
import type { TargetValue } from '#core/indicators/targetRows.ts';
import type { Period } from '#core/period.ts';
import { queryByName } from '#queries/queryByName.ts';
import type { AnyAsked } from './useAsk.ts';
import { useAskAll } from './useAskAll.ts';
import { useAtlas } from './useAtlas.ts';

/** The results matrix as the atlas answers it. */
export interface Matrix {
  readonly lines: readonly MatrixLine[];
  /** Every whole year of the atlas, the earliest first. */
  readonly years: readonly number[];
  /** The baselines and targets that the lines stand against. */
  readonly targets: readonly TargetValue[];
  /** Name of the steward's own file that the targets are of; null while they are the published ones. */
  readonly file: string | null;
  readonly asked: readonly AnyAsked[];
}

/** Targets from a file of the steward's own, as they are tried on this device. */
export interface TriedTargets {
  readonly file: string;
  readonly rows: readonly TargetValue[];
}

const NAMES = ['targets', ...new Set(INDICATORS.flatMap((indicator) => indicatorQuestions(indicator)))];
const QUESTIONS = NAMES.map((name) => queryByName(name)!);
const NO_TARGETS: readonly TargetValue[] = [];

/** Asks for every indicator in every year. The steward's own targets, where given, stand in for the published ones. */
export function useMatrix(tried: TriedTargets | null): Matrix {
  const { catalog, summary } = useAtlas();
  const asked = useAskAll<IndicatorRow>(QUESTIONS, summary.filters);
  const years = useMemo(() => wholeYears(catalog.extent), [catalog]);
  return useMemo(() => {
    const answers = answersOf(asked);
    const published = (answers('targets') ?? NO_TARGETS) as unknown as readonly TargetValue[];
    const targets = tried?.rows ?? published;
    const isThere = asked.every(({ state }) => state === 'ready' || state === 'unpublished');
    const lines = isThere
      ? INDICATORS.map((indicator) => matrixLine(indicator, answers, targets, years, catalog.extent.end))
      : [];
    return { lines, years, targets, file: tried?.file ?? null, asked };
  }, [asked, tried, years, catalog]);
}

/** Answers by the name of their question; what is not published is null. */
export const answersOf =
  (
    asked: readonly {
      readonly query: { readonly name: string };
      readonly rows?: readonly IndicatorRow[] | undefined;
    }[],
  ): IndicatorAnswers =>
  (question) =>
    asked.find(({ query }) => query.name === question)?.rows ?? null;

function wholeYears({ start, end }: Period): number[] {
  const first = Number(start.slice(0, 4)) + (start.endsWith('-01') ? 0 : 1);
  const last = Number(end.slice(0, 4)) - (end.endsWith('-12') ? 0 : 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => first + k);
}
