import type { Cell } from '#core/cell.ts';
import { REFERRAL_SEXES } from '#core/schema/referral.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface ComplaintsByYearRow {
  period: string;
  sex: string;
  referrals: Cell;
}

/** Advice on complaints and redress in each year of the extent, all under `_T` and by sex; published for all districts together. */
export const complaintsByYear = countCells<ComplaintsByYearRow>({
  name: 'complaintsByYear',
  table: 'referral',
  counts: ['referrals'],
  eachPeriod: 'year',
  period: (_, catalog) => catalog.extent,
  each: () => [{ sex: [TOTAL, ...REFERRAL_SEXES] }],
  over: (filters) => ({ adm2_pcode: filters.districts, service: ['complaints'] }),
});
