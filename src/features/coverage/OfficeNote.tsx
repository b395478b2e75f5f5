import type { CoverageTally } from '#core/coverage.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import type { FacilitiesRow } from '#queries/facilities.ts';
import { FactList } from '#ui/FactList.tsx';

export interface OfficeNoteProps {
  readonly office: FacilitiesRow;
  /** Persons for whom this office is the nearest. */
  readonly tally?: CoverageTally | undefined;
}

/** What one office is, and for how many people it is the nearest. */
export function OfficeNote({ office, tally }: OfficeNoteProps) {
  const { t, lang, format } = useI18n();
  const builder = office.built_by as keyof typeof t.coverage.builtBy;
  return (
    <div>
      <strong>{lang === 'ar' ? office.name1 : office.name}</strong>
      <FactList
        facts={[
          [office.main_office ? t.coverage.mainOffice : t.coverage.subOffice, t.coverage.builtBy[builder]],
          ...(office.referral_centre ? ([[t.coverage.referral, '✓']] as const) : []),
          ...(tally ? ([[t.coverage.catchment, format.count(tally.persons, 'persons')]] as const) : []),
        ]}
      />
    </div>
  );
}
