import type { Cell } from '#core/cell.ts';
import { countCells } from './countCells.ts';
import { PERSONS_BASIS_SQL } from './personsBasis.ts';

export interface ArrivalsByDistrictRow {
  adm2_pcode: string;
  persons_basis: string;
  households: Cell;
  persons: Cell;
}

/** Arrivals in each district over the period and movement kinds. The district filter is left out: the map shows all. */
export const arrivalsByDistrict = countCells<ArrivalsByDistrictRow>({
  name: 'arrivalsByDistrict',
  table: 'arrival',
  counts: ['households', 'persons'],
  extra: [PERSONS_BASIS_SQL],
  each: (catalog) => [{ adm2_pcode: catalog.districts }],
  over: (filters) => ({ movement: filters.movements }),
});
