import { type Coverage, coverageOf, type DemandPoint } from '../coverage.ts';
import type { Facility } from '../geo.ts';

/** The staff of one office at the end of one year. */
export interface YearStaff {
  readonly facility_id: string;
  readonly year: number;
  readonly staff_men: number;
  readonly staff_women: number;
}

/**
 * Who lives within `radius_km` of an office that had staff at the end of the year, or a woman among its staff. Null where
 * nothing is known of the staff of that year.
 */
export function staffedCoverage(
  points: readonly DemandPoint[],
  offices: readonly Facility[],
  staff: readonly YearStaff[],
  year: number,
  radius_km: number,
  staffed: 'any' | 'women',
): Coverage | null {
  const inYear = staff.filter((row) => row.year === year);
  if (inYear.length === 0) return null;
  const serves = new Set(
    inYear
      .filter(({ staff_women, staff_men }) => staff_women + (staffed === 'any' ? staff_men : 0) > 0)
      .map(({ facility_id }) => facility_id),
  );
  return coverageOf(
    points,
    offices.filter(({ facility_id }) => serves.has(facility_id)),
    radius_km,
  );
}
