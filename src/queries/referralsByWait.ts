import type { Cell } from '#core/cell.ts';
import { WAITS } from '#core/schema/referral.ts';
import { countCells } from './countCells.ts';

export interface ReferralsByWaitRow {
  wait: string;
  referrals: Cell;
}

/** Referrals over the period by the time until first contact; published for whole years. */
export const referralsByWait = countCells<ReferralsByWaitRow>({
  name: 'referralsByWait',
  table: 'referral',
  counts: ['referrals'],
  each: () => [{ wait: WAITS }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
