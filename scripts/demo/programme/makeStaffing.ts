import type { StaffingRow } from '#core/schema/staffing.ts';
import { STAFF_UNITS, type StaffingYearRow, type StaffUnit } from '#core/schema/staffingYear.ts';

/** Share of the present staff in each year before: from about 22 officers and five patrols in 2018 to about 90 (published). */
const GROWTH: Readonly<Record<number, number>> = {
  2018: 0.34,
  2019: 0.5,
  2020: 0.55,
  2021: 0.66,
  2022: 0.76,
  2023: 0.87,
  2024: 0.95,
  2025: 1,
};
/** Years in which the offices have staff: the sub-offices came later. Invented, since their opening is not published. */
const FIRST_YEAR: Readonly<Record<string, number>> = {
  cpo_asmaee: 2018,
  cpo_ashar: 2019,
  cpo_shatt_al_arab: 2019,
};
/** Share of an office's officers who serve in a unit that it has. */
const UNIT_SHARE: Readonly<Record<StaffUnit, number>> = {
  tribal_coordination: 0.15,
  outreach: 0.25,
  womens_engagement: 0.1,
};

/** Invents the staff of each office in earlier years; the last year is the staff of `staffing.csv` itself. */
export function makeStaffing(now: readonly StaffingRow[]): StaffingYearRow[] {
  return now.flatMap((office) =>
    Object.entries(GROWTH)
      .filter(([year]) => Number(year) >= (FIRST_YEAR[office.facility_id] ?? 0))
      .map(([year, share]) => {
        const staff_men = Math.round(office.staff_men * share);
        const staff_women = Math.floor(office.staff_women * share + 0.25);
        const patrols = Number(year) === 2018 ? 5 : Math.max(1, Math.round(office.patrols * share));
        const units = office.units.split('+');
        const officers = (unit: StaffUnit) =>
          units.includes(unit) ? Math.max(1, Math.round((staff_men + staff_women) * UNIT_SHARE[unit])) : 0;
        const byUnit = Object.fromEntries(STAFF_UNITS.map((unit) => [unit, officers(unit)])) as Record<
          StaffUnit,
          number
        >;
        return {
          facility_id: office.facility_id,
          year: Number(year),
          staff_men: Number(year) === 2018 ? 21 : staff_men,
          staff_women: Number(year) === 2018 ? 1 : staff_women,
          patrols,
          ...byUnit,
        };
      }),
  );
}
