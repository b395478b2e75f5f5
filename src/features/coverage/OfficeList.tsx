import type { Coverage } from '#core/coverage.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import type { FacilitiesRow } from '#queries/facilities.ts';
import { staff } from '#queries/staff.ts';
import { toggleChoice } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { type AnyAsked, useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';

export interface OfficeListProps {
  readonly offices: readonly FacilitiesRow[];
  readonly coverage: Coverage | null;
  readonly asked: readonly AnyAsked[];
}

const PER = 100_000;

/** Each office with its catchment and its staff; a row singles the office out on the map. */
export function OfficeList({ offices, coverage, asked }: OfficeListProps) {
  const { t, lang, format } = useI18n();
  const { summary } = useAtlas();
  const act = useAct();
  const facility = useView((view) => view.choices.facility);
  const staffing = useAsk(staff, summary.filters);
  const staffOf = new Map(staffing.rows?.map((row) => [row.facility_id, row]));
  const rows = offices.map((office) => ({
    office,
    staff: staffOf.get(office.facility_id),
    tally: coverage?.by_catchment.get(office.facility_id),
  }));
  return (
    <QueryFrame id="offices" title={t.coverage.offices} level={2} asked={[...asked, staffing]}>
      <DataTable
        caption={t.coverage.offices}
        captionHidden
        columns={[
          {
            id: 'name',
            label: t.coverage.offices,
            kind: 'text',
            value: ({ office }) => (lang === 'ar' ? office.name1 : office.name),
          },
          {
            id: 'kind',
            label: t.coverage.kind,
            kind: 'text',
            value: ({ office }) =>
              [
                office.main_office ? t.coverage.mainOffice : t.coverage.subOffice,
                ...(office.referral_centre ? [t.coverage.referral] : []),
                t.coverage.builtBy[office.built_by as keyof typeof t.coverage.builtBy],
              ].join(' · '),
          },
          {
            id: 'catchment',
            label: t.coverage.catchment,
            kind: 'number',
            value: ({ tally }) => tally?.persons ?? null,
            say: (n) => format.count(n, 'persons'),
          },
          {
            id: 'staff',
            label: t.coverage.staff,
            kind: 'number',
            value: ({ staff }) => (staff ? staff.staff_men + staff.staff_women : null),
            say: format.integer,
          },
          {
            id: 'staff_women',
            label: t.coverage.staffWomen,
            kind: 'number',
            value: ({ staff }) => staff?.staff_women ?? null,
            say: format.integer,
          },
          {
            id: 'women_per',
            label: t.coverage.womenPer,
            kind: 'number',
            value: ({ staff, tally }) =>
              staff && tally && tally.female > 0 ? (staff.staff_women / tally.female) * PER : null,
            say: format.rate,
          },
          {
            id: 'patrols',
            label: t.coverage.patrols,
            kind: 'number',
            value: ({ staff }) => staff?.patrols ?? null,
            say: format.integer,
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
