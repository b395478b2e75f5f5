import { coverageOf } from '../coverage.ts';
import type { FacilityRow } from '../schema/facility.ts';
import type { LocalityRow } from '../schema/locality.ts';
import type { SummaryCoverage } from '../summary.ts';

/** Persons within a radius of an open office, for the first picture. */
export function coverageSummary(
  localities: readonly LocalityRow[],
  facilities: readonly FacilityRow[],
  radius_km: number,
): SummaryCoverage {
  const open = facilities.filter((office) => office.status === 'open');
  const { total, by_adm2 } = coverageOf(localities, open, radius_km);
  return {
    radius_km,
    persons: total.persons,
    persons_covered: total.persons_covered,
    by_adm2: Object.fromEntries(
      [...by_adm2].map(([code, { persons, persons_covered }]) => [code, { persons, persons_covered }]),
    ),
  };
}
