import { useMemo } from 'react';
import type { Cell } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import type { TableName } from '#core/schema/tables.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { programmeBook } from '#i18n/programme/book.ts';
import { type ReferralsByDistrictRow, referralsByDistrict } from '#queries/referralsByDistrict.ts';
import type { ThemePicture } from '#views/ThemePicture.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useCountPicture } from '#views/useCountPicture.tsx';

const TOTAL = '_T';
const TABLES: readonly TableName[] = ['referral', 'area'];

/** Referrals by the district in which people live, women and men in the note. */
export function useReferralPicture(filters: Filters): ThemePicture {
  const { codes, referrals: words } = useBook(programmeBook);
  const { format } = useI18n();
  const { summary } = useAtlas();
  const now = useAsk(referralsByDistrict, filters);
  const usual = useAsk(referralsByDistrict, summary.filters);
  const cells = useMemo(() => cellsOf(now.rows), [now.rows]);
  const standard = useMemo(() => cellsOf(usual.rows), [usual.rows]);
  const asked = useMemo(() => [now], [now]);
  const facts = useMemo(
    () => (pcode: string) =>
      (['female', 'male'] as const).flatMap((sex) => {
        const cell = now.rows?.find((row) => row.adm2_pcode === pcode && row.sex === sex)?.referrals;
        return cell ? [[codes.sex[sex], format.cell(cell, 'referrals')] as const] : [];
      }),
    [now.rows, codes, format],
  );
  return useCountPicture({
    theme: 'referrals',
    title: words.map,
    ramp: 'coverage',
    unit: 'referrals',
    period: now.filters.period,
    cells,
    standard,
    tables: TABLES,
    asked,
    facts,
  });
}

const cellsOf = (rows: readonly ReferralsByDistrictRow[] | undefined): ReadonlyMap<string, Cell> =>
  new Map(rows?.filter(({ sex }) => sex === TOTAL).map((row) => [row.adm2_pcode, row.referrals]));
