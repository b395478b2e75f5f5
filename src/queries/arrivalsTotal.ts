import type { Cell } from '#core/cell.ts';
import { countCells } from './countCells.ts';
import { PERSONS_BASIS_SQL } from './personsBasis.ts';

export interface ArrivalsTotalRow {
  persons_basis: string;
  households: Cell;
  persons: Cell;
}

/** Households and persons who arrived over the period, movement kinds and districts: one row. */
export const arrivalsTotal = countCells<ArrivalsTotalRow>({
  name: 'arrivalsTotal',
  table: 'arrival',
  counts: ['households', 'persons'],
  extra: [PERSONS_BASIS_SQL],
  over: (filters) => ({ movement: filters.movements, adm2_pcode: filters.districts }),
});
