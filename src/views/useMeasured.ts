import { useMemo } from 'react';
import { type Cell, exact, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import type { Interval } from '#core/intervals.ts';
import { measureAreas, measureInterval } from '#core/measure.ts';
import { monthsIn } from '#core/period.ts';
import { change } from '#core/rates.ts';
import type { DistrictValues } from './useDistrictValues.ts';

const GAP = missing('not-collected');

/** The chosen measure of each district as said, and as coloured: a change that may be chance takes the colour of no change. */
export function useMeasured(filters: Filters, values: DistrictValues, districts: readonly string[]) {
  const { measure, period } = filters;
  const years = monthsIn(period) / 12;
  return useMemo(() => {
    const said = measureAreas(measure, districts, values, years);
    const intervals = new Map<string, Interval>();
    for (const pcode of districts) {
      const interval = measureInterval(measure, {
        current: values.current.get(pcode) ?? GAP,
        previous: values.previous.get(pcode) ?? GAP,
        persons: values.persons.get(pcode) ?? 0,
        years,
      });
      if (interval) intervals.set(pcode, interval);
    }
    if (measure !== 'change') return { said, intervals, colour: said };
    const colour = new Map<string, Cell>(
      [...said].map(([pcode, cell]) => {
        const result = change(values.current.get(pcode) ?? GAP, values.previous.get(pcode) ?? GAP);
        const unclear = result.kind === 'change' && result.verdict === 'no-clear-change';
        return [pcode, unclear ? exact(0) : cell];
      }),
    );
    return { said, intervals, colour };
  }, [measure, years, values, districts]);
}
