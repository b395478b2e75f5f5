import type { Cell } from '#core/cell.ts';
import { REFERRAL_SEXES } from '#core/schema/referral.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface ReferralsByDistrictRow {
  adm2_pcode: string;
  sex: string;
  referrals: Cell;
}

/** Referrals over the period by the district in which the person lives, all under `_T` and by sex. The district filter is left out. */
export const referralsByDistrict = countCells<ReferralsByDistrictRow>({
  name: 'referralsByDistrict',
  table: 'referral',
  counts: ['referrals'],
  each: (catalog) => [{ adm2_pcode: catalog.districts, sex: [TOTAL, ...REFERRAL_SEXES] }],
  over: () => ({}),
});
