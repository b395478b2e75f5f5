import { useMemo } from 'react';
import { type Cell, exact, hasValue } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { estimateOf, type MeasureInput, measureInputs, measureOf } from '#core/measure.ts';
import { monthsIn } from '#core/period.ts';
import type { DistrictValues } from './useDistrictValues.ts';

/**
 * The chosen measure of each district as said, with the interval of an estimate, and as coloured: a change that may be chance
 * takes the colour of no change, all districts corrected together.
 */
export function useMeasured(filters: Filters, values: DistrictValues, districts: readonly string[]) {
  const { measure, period } = filters;
  const years = monthsIn(period) / 12;
  return useMemo(() => {
    const inputs = [...measureInputs(districts, values, years)];
    const each = (cellOf: (input: MeasureInput) => Cell): ReadonlyMap<string, Cell> =>
      new Map(inputs.map(([pcode, input]) => [pcode, cellOf(input)]));
    const isClear = (pcode: string) =>
      (values.verdicts?.get(pcode) ?? 'no-clear-change') !== 'no-clear-change';
    return {
      said: each((input) => estimateOf(measure, input)),
      colour: new Map(
        inputs.map(([pcode, input]) => {
          const cell = measureOf(measure, input);
          return [
            pcode,
            measure === 'change' && hasValue(cell) && !isClear(pcode) ? exact(0) : cell,
          ] as const;
        }),
      ),
    };
  }, [measure, years, values, districts]);
}
