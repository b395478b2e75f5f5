import type { Cell } from '#core/cell.ts';
import { countCells } from './countCells.ts';
import { PERSONS_BASIS_SQL } from './personsBasis.ts';

export interface ArrivalsByDistrictMonthRow {
  period: string;
  adm2_pcode: string;
  persons_basis: string;
  households: Cell;
  persons: Cell;
}

/** Arrivals in each district and month of the atlas's whole extent, over the movement kinds. */
export const arrivalsByDistrictMonth = countCells<ArrivalsByDistrictMonthRow>({
  name: 'arrivalsByDistrictMonth',
  table: 'arrival',
  counts: ['households', 'persons'],
  extra: [PERSONS_BASIS_SQL],
  eachPeriod: 'month',
  period: (_, catalog) => catalog.extent,
  each: (catalog) => [{ adm2_pcode: catalog.districts }],
  over: (filters) => ({ movement: filters.movements }),
});
