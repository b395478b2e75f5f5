import { useMemo } from 'react';
import type { Cell } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { listYears } from '#core/period.ts';
import { REFERRAL_SEXES } from '#core/schema/referral.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { programmeBook } from '#i18n/programme/book.ts';
import { complaintsByYear } from '#queries/complaintsByYear.ts';
import { SEX_COLOURS } from '#views/sexColours.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useScope } from '#views/useScope.ts';
import { useTogether } from '#views/useTogether.ts';
import { YearsFrame } from '#views/YearsFrame.tsx';

/** Advice on complaints and redress to women and men, year by year. */
export function ComplaintsYears({ filters }: { readonly filters: Filters }) {
  const { referrals: words } = useBook(programmeBook);
  const { t } = useI18n();
  const { catalog } = useAtlas();
  const scopeOf = useScope();
  const asked = useAsk(complaintsByYear, useTogether(filters));
  const series = useMemo(
    () =>
      REFERRAL_SEXES.map((sex) => ({
        id: sex,
        label: t.adults[sex],
        color: SEX_COLOURS[sex],
        cells: new Map<string, Cell>(
          asked.rows?.filter((row) => row.sex === sex).map((row) => [row.period, row.referrals]),
        ),
      })),
    [asked.rows, t],
  );
  return (
    <YearsFrame
      id="complaints"
      title={words.complaints}
      subtitle={`${words.complaintsHint} ${scopeOf({ districts: [], period: catalog.extent })}`}
      asked={[asked]}
      years={listYears(catalog.extent)}
      series={series}
      unit="referrals"
      height={300}
    />
  );
}
