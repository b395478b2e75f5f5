import { useMemo } from 'react';
import { type Cell, exact } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { estimateOf, type MeasureInput, measureInputs, measureOf } from '#core/measure.ts';
import { monthsIn } from '#core/period.ts';
import { change } from '#core/rates.ts';
import type { DistrictValues } from './useDistrictValues.ts';

/**
 * The chosen measure of each district as said, with the interval of an estimate, and as coloured: a change that may be chance
 * takes the colour of no change.
 */
export function useMeasured(filters: Filters, values: DistrictValues, districts: readonly string[]) {
  const { measure, period } = filters;
  const years = monthsIn(period) / 12;
  return useMemo(() => {
    const inputs = [...measureInputs(districts, values, years)];
    const each = (cellOf: (input: MeasureInput) => Cell): ReadonlyMap<string, Cell> =>
      new Map(inputs.map(([pcode, input]) => [pcode, cellOf(input)]));
    return {
      said: each((input) => estimateOf(measure, input)),
      colour: each((input) => {
        const result = measure === 'change' ? change(input.current, input.previous) : null;
        return result?.kind === 'change' && result.verdict === 'no-clear-change'
          ? exact(0)
          : measureOf(measure, input);
      }),
    };
  }, [measure, years, values, districts]);
}
