import type { Cell } from '#core/cell.ts';
import { REFERRAL_OUTCOMES } from '#core/schema/referral.ts';
import { countCells } from './countCells.ts';

export interface ReferralsByOutcomeRow {
  outcome: string;
  referrals: Cell;
}

/** Referrals over the period by how they stand; published for whole years. */
export const referralsByOutcome = countCells<ReferralsByOutcomeRow>({
  name: 'referralsByOutcome',
  table: 'referral',
  counts: ['referrals'],
  each: () => [{ outcome: REFERRAL_OUTCOMES }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
