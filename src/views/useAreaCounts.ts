import { useMemo } from 'react';
import type { Cell } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import type { Period } from '#core/period.ts';
import type { Query } from '#queries/query.ts';
import { type AnyAsked, type Asked, useAsk } from './useAsk.ts';
import { useAtlas } from './useAtlas.ts';

/** A cell for each area, as `useCountPicture` takes it, and the answer that it comes from. */
export interface AreaCounts<Row> {
  readonly answer: Asked<Row>;
  readonly period: Period;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly standard: ReadonlyMap<string, Cell>;
  readonly asked: readonly AnyAsked[];
}

/**
 * Asks for the counts of areas twice: with the reader's filters and with those of a fresh visit, from which the standard
 * classes are made. `cellsOf` is to be kept.
 */
export function useAreaCounts<Row>(
  query: Query<Row>,
  filters: Filters,
  cellsOf: (rows: readonly Row[] | undefined) => ReadonlyMap<string, Cell>,
): AreaCounts<Row> {
  const answer = useAsk(query, filters);
  const usual = useAsk(query, useAtlas().summary.filters);
  const cells = useMemo(() => cellsOf(answer.rows), [answer.rows, cellsOf]);
  const standard = useMemo(() => cellsOf(usual.rows), [usual.rows, cellsOf]);
  const asked = useMemo(() => [answer], [answer]);
  return { answer, period: answer.filters.period, cells, standard, asked };
}
