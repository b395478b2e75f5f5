import { useMemo } from 'react';
import type { Coverage } from '#core/coverage.ts';
import type { Filters } from '#core/filters.ts';
import { yearOf } from '#core/period.ts';
import { staffedCoverage } from '#core/staffing/staffedCoverage.ts';
import type { FacilitiesRow } from '#queries/facilities.ts';
import { type StaffByYearRow, staffByYear } from '#queries/staffByYear.ts';
import { type AnyAsked, useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useCoverage } from '#views/useCoverage.ts';

/** The offices with their staff over the years, and who of the women lives near one with a woman officer. */
export interface OfficesAnswer {
  /** The year in which the reader's period ends. */
  readonly year: number;
  /** Every year of the staff table, the earliest first. */
  readonly years: readonly number[];
  readonly offices: readonly FacilitiesRow[];
  readonly staff: readonly StaffByYearRow[];
  /** Women's access in each year; none while its parts are on their way. */
  readonly access: ReadonlyMap<number, Coverage>;
  /** By nearest office, of all open offices. */
  readonly catchments: Coverage | null;
  readonly asked: readonly AnyAsked[];
  /** The question of the staff alone. */
  readonly staffAsked: AnyAsked;
}

/** Staff of the offices and women's access within the reader's radius. */
export function useOffices({ period, radius_km }: Filters): OfficesAnswer {
  const { summary } = useAtlas();
  const { coverage, points, offices, answers } = useCoverage(radius_km);
  const staff = useAsk(staffByYear, summary.filters);
  return useMemo(() => {
    const rows = staff.rows ?? [];
    const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
    const access = new Map<number, Coverage>();
    if (coverage)
      for (const year of years) {
        const found = staffedCoverage(points, offices, rows, year, radius_km, 'women');
        if (found) access.set(year, found);
      }
    return {
      year: Number(yearOf(period.end)),
      years,
      offices,
      staff: rows,
      access,
      catchments: coverage,
      asked: [...answers, staff],
      staffAsked: staff,
    };
  }, [staff, coverage, points, offices, answers, period.end, radius_km]);
}

/** Men and women of one year. */
export const staffIn = (staff: readonly StaffByYearRow[], year: number): readonly StaffByYearRow[] =>
  staff.filter((row) => row.year === year);

/** The sum of one column over rows of staff. */
export const sumOf = (
  rows: readonly StaffByYearRow[],
  column: Exclude<keyof StaffByYearRow, 'facility_id'>,
): number => rows.reduce((sum, row) => sum + row[column], 0);
