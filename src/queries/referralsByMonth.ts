import type { Cell } from '#core/cell.ts';
import { REFERRAL_SEXES } from '#core/schema/referral.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface ReferralsByMonthRow {
  period: string;
  sex: string;
  referrals: Cell;
}

/** Referrals in each month of the atlas’s whole extent, all under `_T` and by sex; published for all districts together. */
export const referralsByMonth = countCells<ReferralsByMonthRow>({
  name: 'referralsByMonth',
  table: 'referral',
  counts: ['referrals'],
  eachPeriod: 'month',
  period: (_, catalog) => catalog.extent,
  each: () => [{ sex: [TOTAL, ...REFERRAL_SEXES] }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
