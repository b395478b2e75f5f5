import type { Cell } from '#core/cell.ts';
import { REFERRAL_SEXES, SERVICES } from '#core/schema/referral.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface ReferralsByServiceRow {
  service: string;
  sex: string;
  referrals: Cell;
}

/** Referrals over the period by service, all under `_T` and by sex; published for whole years. */
export const referralsByService = countCells<ReferralsByServiceRow>({
  name: 'referralsByService',
  table: 'referral',
  counts: ['referrals'],
  each: () => [{ service: SERVICES, sex: [TOTAL, ...REFERRAL_SEXES] }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
