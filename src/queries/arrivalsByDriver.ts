import type { Cell } from '#core/cell.ts';
import { DRIVERS } from '#core/schema/arrival.ts';
import { countCells } from './countCells.ts';
import { PERSONS_BASIS_SQL } from './personsBasis.ts';

export interface ArrivalsByDriverRow {
  driver: string;
  persons_basis: string;
  households: Cell;
  persons: Cell;
}

/** Arrivals by why the families left, over the period and districts; published for whole years. */
export const arrivalsByDriver = countCells<ArrivalsByDriverRow>({
  name: 'arrivalsByDriver',
  table: 'arrival',
  counts: ['households', 'persons'],
  extra: [PERSONS_BASIS_SQL],
  each: () => [{ driver: DRIVERS }],
  over: (filters) => ({ movement: filters.movements, adm2_pcode: filters.districts }),
});
