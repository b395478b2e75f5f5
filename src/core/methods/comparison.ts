import { done, type Outcome, refuse } from '../statistics/outcome.ts';
import { type AreaTotals, areaTotals, WINDOWS, type Window } from './areaTotals.ts';
import { enoughCases, enoughDistricts, hasPersons, noGaps, noneHidden } from './conditions.ts';
import { wordOf } from './figure.ts';
import type { Condition, Setting, Settings } from './method.ts';
import { areaSeries, chosenDistricts, type MethodData } from './methodData.ts';

const CASES = 50;
const YEAR = 12;

/** Which months' cases are compared between districts. */
export const windowSetting: Setting<Window | 'window'> = {
  id: 'window',
  label: 'window',
  options: () => WINDOWS.map((value) => ({ value, label: wordOf(value) })),
  standard: () => 'lastYear',
};

/** What a comparison of so many districts asks of the months that it looks at. */
export const comparisonConditions = (
  data: MethodData,
  { window }: Settings,
  districts: number,
): Condition[] => [
  enoughDistricts(chosenDistricts(data).length, districts),
  enoughCases(window === 'lastYear' ? data.together.slice(-YEAR) : data.together, CASES),
  hasPersons(data),
  noGaps(areaSeries(data)),
  noneHidden(areaSeries(data)),
];

/** The totals that are compared. Refused when fewer than so many districts have the ten cases that a rate asks. */
export function comparedTotals(
  data: MethodData,
  { window }: Settings,
  districts: number,
): Outcome<AreaTotals> {
  const totals = areaTotals(data, window as Window);
  const has = totals.areas.length;
  return has < districts ? refuse('too-few', { needs: districts, has }) : done(totals);
}
