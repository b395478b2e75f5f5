import { RATE_PER } from '#core/rates.ts';
import { STAFF_UNITS } from '#core/schema/staffingYear.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { toggleChoice } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import type { DataColumn } from '#ui/dataColumn.ts';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { type OfficesAnswer, staffIn } from './useOffices.ts';

/** Each office with its staff, units and patrols, and the women for whom it is the nearest. */
export function OfficeTable({ answer }: { readonly answer: OfficesAnswer }) {
  const { codes, endOf, offices: words } = useBook(programmeBook);
  const { lang, format } = useI18n();
  const act = useAct();
  const facility = useView((view) => view.choices.facility);
  const { offices, staff, year, catchments, asked } = answer;
  const staffOf = new Map(staffIn(staff, year).map((row) => [row.facility_id, row]));
  const rows = offices.map((office) => ({
    office,
    staff: staffOf.get(office.facility_id),
    women: catchments?.by_catchment.get(office.facility_id)?.female,
  }));
  type Row = (typeof rows)[number];
  const count = (id: string, label: string, value: (row: Row) => number | undefined): DataColumn<Row> => ({
    id,
    label,
    kind: 'number',
    value: (row) => value(row) ?? null,
    say: format.integer,
  });
  return (
    <QueryFrame
      id="office-list"
      title={words.list}
      subtitle={fill(endOf, { year: format.year(year) })}
      level={2}
      asked={asked}
    >
      <DataTable
        caption={words.list}
        captionHidden
        columns={[
          {
            id: 'name',
            label: words.office,
            kind: 'text',
            value: ({ office }) => (lang === 'ar' ? office.name1 : office.name),
          },
          {
            id: 'kind',
            label: words.kind,
            kind: 'text',
            value: ({ office }) =>
              [
                office.main_office ? words.mainOffice : words.subOffice,
                ...(office.referral_centre ? [words.centre] : []),
              ].join(' · '),
          },
          count('staff_women', words.women, (row) => row.staff?.staff_women),
          count('staff_men', words.men, (row) => row.staff?.staff_men),
          ...STAFF_UNITS.map((unit) => count(unit, codes.unit[unit], (row) => row.staff?.[unit])),
          count('patrols', words.patrolsName, (row) => row.staff?.patrols),
          count('catchment', words.catchment, (row) => row.women),
          {
            id: 'women_per',
            label: words.perWomen,
            kind: 'number',
            value: (row) => (row.staff && row.women ? (row.staff.staff_women / row.women) * RATE_PER : null),
            say: format.number,
          },
        ]}
        rows={rows}
        rowId={({ office }) => office.facility_id}
        selected={facility === undefined ? [] : [facility]}
        onToggle={(id) => act(toggleChoice('facility', id))}
      />
    </QueryFrame>
  );
}
