import type { Cell } from '#core/cell.ts';
import { countCells } from './countCells.ts';
import { PERSONS_BASIS_SQL } from './personsBasis.ts';

export interface ArrivalsTotalByMonthRow {
  period: string;
  persons_basis: string;
  households: Cell;
  persons: Cell;
}

/** Arrivals in each month of the atlas's whole extent, over the movement kinds and districts: the margin, not a sum of its parts. */
export const arrivalsTotalByMonth = countCells<ArrivalsTotalByMonthRow>({
  name: 'arrivalsTotalByMonth',
  table: 'arrival',
  counts: ['households', 'persons'],
  extra: [PERSONS_BASIS_SQL],
  eachPeriod: 'month',
  period: (_, catalog) => catalog.extent,
  over: (filters) => ({ movement: filters.movements, adm2_pcode: filters.districts }),
});
