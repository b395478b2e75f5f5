import { useMemo } from 'react';
import { exact } from '#core/cell.ts';
import { STAFF_UNITS } from '#core/schema/staffingYear.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { programmeBook } from '#i18n/programme/book.ts';
import type { StaffByYearRow } from '#queries/staffByYear.ts';
import { SEX_COLOURS } from '#views/sexColours.ts';
import { YearsFrame } from '#views/YearsFrame.tsx';
import { type OfficesAnswer, staffIn, sumOf } from './useOffices.ts';

/** Colours of drawn that lie on each other, each lighter or darker than the next. */
const PARTS = ['var(--coverage-6)', 'var(--coverage-4)', 'var(--arrivals-3)', 'var(--line-strong)'] as const;

/** The staff over the years by sex, office and unit, and the patrols by office. */
export function StaffYears({ answer }: { readonly answer: OfficesAnswer }) {
  const { codes, offices: words } = useBook(programmeBook);
  const { t, lang } = useI18n();
  const { staff, years, offices, staffAsked } = answer;
  const drawn = useMemo(() => {
    const made = (
      id: string,
      label: string,
      color: string,
      measure: (rows: readonly StaffByYearRow[]) => number,
    ) => ({
      id,
      label,
      color,
      cells: new Map(years.map((year) => [String(year), exact(measure(staffIn(staff, year)))])),
    });
    const headcount = (rows: readonly StaffByYearRow[]) =>
      sumOf(rows, 'staff_men') + sumOf(rows, 'staff_women');
    const byOffice = (measure: (rows: readonly StaffByYearRow[]) => number) =>
      offices.map((office, k) =>
        made(
          office.facility_id,
          lang === 'ar' ? office.name1 : office.name,
          PARTS[k % PARTS.length]!,
          (rows) => measure(rows.filter(({ facility_id }) => facility_id === office.facility_id)),
        ),
      );
    return {
      sex: [
        made('female', t.adults.female, SEX_COLOURS.female, (rows) => sumOf(rows, 'staff_women')),
        made('male', t.adults.male, SEX_COLOURS.male, (rows) => sumOf(rows, 'staff_men')),
      ],
      office: byOffice(headcount),
      patrols: byOffice((rows) => sumOf(rows, 'patrols')),
      unit: [
        ...STAFF_UNITS.map((unit, k) => made(unit, codes.unit[unit], PARTS[k]!, (rows) => sumOf(rows, unit))),
        made('general', codes.unit.general, PARTS[3], (rows) =>
          STAFF_UNITS.reduce((left, unit) => left - sumOf(rows, unit), headcount(rows)),
        ),
      ],
    };
  }, [staff, years, offices, codes, t, lang]);
  const shared = { asked: [staffAsked], years: years.map(String), kind: 'stacked', height: 220 } as const;
  return (
    <>
      <YearsFrame
        id="staff-sex"
        title={words.bySex}
        subtitle={words.allOffices}
        series={drawn.sex}
        unit="officers"
        {...shared}
      />
      <YearsFrame
        id="staff-office"
        title={words.byOffice}
        series={drawn.office}
        unit="officers"
        {...shared}
      />
      <YearsFrame
        id="staff-unit"
        title={words.byUnit}
        subtitle={words.unitHint}
        series={drawn.unit}
        unit="officers"
        {...shared}
      />
      <YearsFrame id="patrols" title={words.patrols} series={drawn.patrols} unit="patrols" {...shared} />
    </>
  );
}
