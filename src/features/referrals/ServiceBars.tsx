import { useMemo } from 'react';
import { compareCells, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { REFERRAL_SEXES, SERVICES } from '#core/schema/referral.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { programmeBook } from '#i18n/programme/book.ts';
import { referralsByService } from '#queries/referralsByService.ts';
import { GroupedBarsFrame } from '#views/GroupedBarsFrame.tsx';
import { SEX_COLOURS } from '#views/sexColours.ts';
import { useAsk } from '#views/useAsk.ts';
import { useScope } from '#views/useScope.ts';
import { useTogether } from '#views/useTogether.ts';

const TOTAL = '_T';
const GAP = missing('not-collected');

/** To which services women and men were referred. */
export function ServiceBars({ filters }: { readonly filters: Filters }) {
  const { codes, referrals: words } = useBook(programmeBook);
  const { t } = useI18n();
  const scopeOf = useScope();
  const asked = useAsk(referralsByService, useTogether(filters));
  const rows = useMemo(() => {
    const cellOf = (service: string, sex: string) =>
      asked.rows?.find((row) => row.service === service && row.sex === sex)?.referrals ?? GAP;
    return SERVICES.toSorted((a, b) => compareCells(cellOf(a, TOTAL), cellOf(b, TOTAL))).map((service) => ({
      id: service,
      label: codes.service[service],
      cells: REFERRAL_SEXES.map((sex) => cellOf(service, sex)),
    }));
  }, [asked.rows, codes]);
  return (
    <GroupedBarsFrame
      id="service"
      title={words.byService}
      subtitle={scopeOf(asked.filters)}
      asked={[asked]}
      height={320}
      kinds={REFERRAL_SEXES.map((sex) => ({ id: sex, label: t.adults[sex], color: SEX_COLOURS[sex] }))}
      rows={rows}
      unit="referrals"
    />
  );
}
