import { useMemo } from 'react';
import type { Cell } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import type { TableName } from '#core/schema/tables.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { programmeBook } from '#i18n/programme/book.ts';
import { type ReferralsByDistrictRow, referralsByDistrict } from '#queries/referralsByDistrict.ts';
import type { ThemePicture } from '#views/ThemePicture.ts';
import { useAreaCounts } from '#views/useAreaCounts.ts';
import { useCountPicture } from '#views/useCountPicture.tsx';

const TOTAL = '_T';
const TABLES: readonly TableName[] = ['referral', 'area'];

/** Referrals by the district in which people live, women and men in the note. */
export function useReferralPicture(filters: Filters): ThemePicture {
  const { referrals: words } = useBook(programmeBook);
  const { t, format } = useI18n();
  const { answer, ...counts } = useAreaCounts(referralsByDistrict, filters, cellsOf);
  const facts = useMemo(
    () => (pcode: string) =>
      (['female', 'male'] as const).flatMap((sex) => {
        const cell = answer.rows?.find((row) => row.adm2_pcode === pcode && row.sex === sex)?.referrals;
        return cell ? [[t.adults[sex], format.cell(cell, 'referrals')] as const] : [];
      }),
    [answer.rows, t, format],
  );
  return useCountPicture({
    ...counts,
    theme: 'referrals',
    title: words.map,
    ramp: 'coverage',
    unit: 'referrals',
    tables: TABLES,
    facts,
  });
}

const cellsOf = (rows: readonly ReferralsByDistrictRow[] | undefined): ReadonlyMap<string, Cell> =>
  new Map(rows?.filter(({ sex }) => sex === TOTAL).map((row) => [row.adm2_pcode, row.referrals]));
