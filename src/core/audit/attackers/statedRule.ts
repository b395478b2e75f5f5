import { baseOf, nameOf, sizeOf } from '../knowledge.ts';
import type { Release, ReleasedCell } from '../release.ts';
import type { Check } from './attacker.ts';

/** Every number is what the stated rule makes of a count: a multiple of its base, an interval no narrower, no value where withheld. */
export const statedRule: Check = {
  id: 'stated-rule',
  ends: true,
  check({ release, table, measure }) {
    const usual = sizeOf(table, measure)?.usual ?? 1;
    const cells = table.measures[measure]!;
    const faults = cells.flatMap((cell, row) => {
      const says = faultOf(release, cell, baseOf(release, table, measure, row), usual);
      return says ? [`${nameOf(table, measure, row)}: ${says}`] : [];
    });
    return { tried: cells.length, faults };
  },
};

function faultOf({ disclosure }: Release, cell: ReleasedCell, base: number, usual: number): string | null {
  const { value, low, high, kind } = cell;
  if (kind === 'missing') return null;
  if (kind === 'suppressed') return value === null ? null : 'withheld, yet it has a value';
  const numbers = [value, low, high];
  if (!numbers.every((n) => n !== null && Number.isInteger(n) && n >= 0)) return 'not a whole number';
  if (!(low! <= value! && value! <= high!)) return 'the value lies outside its interval';
  if (kind === 'exact' && low !== high) return 'called exact, yet it has an interval';
  if (disclosure.method !== 'controlled-rounding') return null;
  if (kind === 'exact') return 'called exact, yet the rule rounds every cell';
  if (value! % base !== 0) return `not a multiple of ${base}`;
  // Modelled persons go up in sixes, so their interval ends a six before the next multiple.
  const reach = high! - value!;
  if (reach < base - usual && reach < base - 1) return 'an interval narrower than the rule gives';
  return low! <= Math.max(value! > 0 ? 1 : 0, value! - reach) || (usual > 1 && low! % usual === 0)
    ? null
    : 'an interval narrower than the rule gives';
}
