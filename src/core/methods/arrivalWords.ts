import { boundsOf, type Cell } from '../cell.ts';
import { enoughCases, enoughDistricts, enoughMonths, noGaps, noneHidden } from './conditions.ts';
import type { Condition, Setting } from './method.ts';
import { chosenDistricts, type MethodData } from './methodData.ts';

/** Words that both methods on arrivals and cases use. */
export type ArrivalWord =
  | 'none'
  | 'heldIn'
  | 'ecological'
  | 'lag'
  | 'lagAxis'
  | 'furthest'
  | 'three'
  | 'six'
  | 'twelve';

/** How many months after the arrivals are looked at. */
export const furthestSetting: Setting<'furthest' | 'three' | 'six' | 'twelve'> = {
  id: 'furthest',
  label: 'furthest',
  options: () => [
    { value: '3', label: { as: 'word', value: 'three' } },
    { value: '6', label: { as: 'word', value: 'six' } },
    { value: '12', label: { as: 'word', value: 'twelve' } },
  ],
  standard: () => '6',
};

/** What the methods on arrivals and cases ask: months, districts to compare, cases, and a figure everywhere. */
export function arrivalConditions(data: MethodData, months: number, districts: number): Condition[] {
  const chosen = chosenDistricts(data);
  const series = chosen.flatMap(({ id, cases, arrivals }) => [
    { id, cells: cases },
    { id, cells: arrivals },
  ]);
  const all = chosen.flatMap(({ cases }) => cases);
  return [
    enoughMonths(data.months.length, months),
    enoughDistricts(chosen.length, districts),
    enoughCases(all, 200),
    enoughCases(
      chosen.flatMap(({ arrivals }) => arrivals),
      200,
    ),
    noGaps(series),
    noneHidden(series),
  ].map((condition, k) => (k === 3 ? { ...condition, unit: 'households' as const } : condition));
}

/** Whether any of the cells leaves room for more than one reading. */
export const hasRoom = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => {
    const bounds = boundsOf(cell);
    return bounds !== null && bounds.high > bounds.low;
  });
