import type { Cell } from '#core/cell.ts';
import { REFERRAL_SEXES } from '#core/schema/referral.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface ReferralsTotalRow {
  sex: string;
  referrals: Cell;
}

/** Referrals over the period and districts, all under `_T` and by sex; by district published for whole years. */
export const referralsTotal = countCells<ReferralsTotalRow>({
  name: 'referralsTotal',
  table: 'referral',
  counts: ['referrals'],
  each: () => [{ sex: [TOTAL, ...REFERRAL_SEXES] }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
